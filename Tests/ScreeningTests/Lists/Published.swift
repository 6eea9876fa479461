/// Rows of the files of OFAC in their published form: no header, `-0-` for null with a space behind it.
enum Published {
    static let sdn = """
        36,"AEROCARIBBEAN AIRLINES",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- 
        173,"ANGLO-CARIBBEAN CO., LTD.",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- 
        306,"BANCO NACIONAL DE CUBA",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"a.k.a. 'BNC'."
        2674,"ABBAS, Abu","individual","SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 10 Dec 1948; Director of PALESTINE LIBERATION FRONT - ABU ABBAS FACTION."
        4238,"MAR AZUL","vessel","CUBA",-0- ,"CL2192","Tug",-0- ,"212","Cuba","Samir de Navegacion S.A.",-0- 
        6365,"BIN LADIN, Usama","individual","SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 30 Jul 1957; alt. DOB 1958; POB Jeddah, Saudi Arabia; citizen Saudi Arabia; a.k.a. 'ABU ABDALLAH'."
        \u{1a}
        """
    static let alt = """
        36,12,"aka","AERO-CARIBBEAN",-0- 
        306,220,"aka","NATIONAL BANK OF CUBA",-0- 
        6365,4520,"aka","BIN LADEN, Osama",-0- 
        """
    static let add = """
        36,25,-0- ,"Havana","Cuba",-0- 
        173,129,"Ibex House, The Minories","London EC3N 1DY","United Kingdom",-0- 
        306,199,"Zweierstrasse 35","Zurich CH-8022","Switzerland",-0- 
        306,200,"Avenida de Concha Espina 8","Madrid E-28036","Spain",-0- 
        """
}
