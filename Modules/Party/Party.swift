/// Stands in until the records of parties are there: the type of the id only.
package enum Party {}

/// Stands in until the register of origins is there: the type of the id only.
package enum Origin {}
