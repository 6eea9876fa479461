// The door of this module follows.
