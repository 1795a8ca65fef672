/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressComponent } from "./address-components.js";

type Words = { readonly [Name in AddressComponent]?: string };

/** By language and part of an address: words and what is written for them, in order. */
export const abbreviations: Readonly<Record<string, Words>> = {
  ca: {
    road: "Autopista=Auto|Avinguda=Av|Baixada=Bda|Baixos=Bxs|Carretera=Ctra|Carrer de=C|Monestir=Mtir|Parada=Par|Passatge=Ptge|Passeig=Pg|Plaça=Pl|Porta=Pta|Rambla=Rbla|Sagrada=Sgda|Sagrat=Sgt|Sant=St|Santa=Sta|Travessera=Trav|Travessia=Trv|via=v",
  },
  cs: { road: "Ulice=Ul|Třída=Tř|Náměstí=Nám" },
  da: {
    road: "Gamle=Gl|Gammel=Gl|Lille=Ll|Nordre=Ndr|Nørre=Nr|Sankt=Skt|Store=St|Søndre=Sdr|Sønder=Sdr|Vester=V|Vestre=V|Øster=Ø|Østre=Ø",
  },
  de: { road: "Platz=Pl|Sankt=St|Straße=Str|Strasse=Str" },
  en: {
    country:
      "Central African Republic=CAR|Democratic Republic of Congo=DRC|New Zealand=NZ|United Arab Emirates=UAE|United Kingdom=UK|United States of America=USA|United States Virgin Islands=USVI",
    road: "Alley=Aly|Arcade=Arc|Avenue=Ave|Boulevard=Blvd|Circle=Cl|Court=Ct|Crescent=Cres|Crossroad=XRD|Drive=Dr|Esplanade=Esp|Expressway=EXPY|Extension=Ext|Freeway=Fwy|Grove=Gr|Highway=HWY|Junior=Jr|Lane=Ln|Mountain=Mtn|Northeast=NE|Northwest=NW|Place=Pl|Road=Rd|Southeast=SE|Southwest=SW|Square=Sq|Street=St|Terrace=Tce|Throughway=TRWY",
  },
  es: {
    road: "Alameda=Alam|Arboleda=Arb|Arroyo=Arry|Avenida=Avda|Bloque=Blq|Calle de=C|Camino=Cno|Carrera=Cra|Carrero=Cro|Cinturón=Cint|Colonia=Col|Diagonal=Diag|Doctor=Dr|Doctora=Dra|Estación=Estcn|Gran Vía=GV|Jardín=Jdín|Malecón=Malec|Mercado=Merc|Mirador=Mrdor|Nuestra Señora=Ntra Sra|Palacio=Pala|Parque=Pque|Pasadizo=Pzo|Pasaje=Psje|Paseo=Po|Plaza=Pl|Pueblo=Pblo|Puente=Pnte|Puerta=Pta|Puerto=Pto|Rambla=Rbla|Ronda=Rda|Rotonda=Rtda|San=S|Santa=Sta|Santo=Sto|Santas=Stas|Santos=Stos|Sector=Sect|Viaducto=Vcto",
  },
  et: { road: "Maantee=mnt|Puiestee=pst|Raudtee=rdt|Raudteejaam=rdtj|Tänav=tn" },
  eu: { road: "Kalea=K|Errepidea=Err|Etorbidea=Etorb" },
  fi: {
    road: "alue=al|asema=as|aukio=auk|kaari=kri|katu=k|kuja=kj|penger=pgr|polku=p|raitti=r|ranta=rt|rinne=rn|tie=t|tienhaara=th|tori=tr|väylä=vlä",
  },
  fr: {
    road: "Avenue=Av|Bâtiment=Bât|Boulevard=Boul|Cours=Crs|Place=Pl|Rue=R|Saint=St|Sainte=Ste|Zone industrielle=Z.I",
  },
  gl: {
    road: "Avenida=Avda|Doutor=Dr|Doutora=Dra|Edificio=Edif|Estrada=Estda|Rúa=R/|San=S|Santa=Sta|Santo=Sto|Santas=Stas|Santos=Stos|Señora=Sra|Urbanización=Urb",
  },
  hu: { road: "utca=u|körút=krt" },
  it: {
    road: "Calle=C.le|Campo=C.po|Cascina=C.na|Corso=C.so|Corte=C.te|Fondamenta=F.te|Largo=L.go|Località=Loc.|Lungomare=L.mare|Piazza=P.za|Piazzale=P.le|Piazzetta=P.ta|Ponte=P.te|Porta=P.ta|Salizada=S.da|San=S.|Santa=S.|Santo=S.|Santissima=SS.ma|Santissime=SS.me|Santissimi=SS.mi|Santissimo=SS.mo|Stazione=Staz|Strada Comunale=SC|Strada Provinciale=SP|Strada Regionale=SR|Strada Statale=SS|Via=V|Viale=V.le|Vico=V.co|Vicolo=V.lo",
  },
  nl: {
    road: "Broeder=Br|Burgemeester=Burg|Commandant=Cmdt|Docter=Dr|Dokter=Dr|Gebroeders=Gebr|Generaal=Gen|Gracht=Gr|Ingenieur=Ir|Jonkheer=Jhr|Kardinaal=Kard|Kolonel=Kol|Koning=Kon|Koningin=Kon|Kort=K|Korte=Kte|Laan=ln|Lange=L|Luitenant=Luit|Markt=mkt|Mejuffrouw=Mej|Mevrouw=Mevr|Minister=Min|Monseigneur=Mgr|Noordzijde=NZ|Onze-Lieve-Vrouw=OLV|Oostzijde=OZ|Pastoor=Past|Prins=Pr|Prinses=Pr|Professor=Prof|Sint=St|Straat=str|Van=v|Van der=vd|Van den=vd|Verlengde=Verl|Vrouwe=Vr|Weg=wg|Westzijde=WZ|Zuidzijde=ZZ|Zuster=Zr",
  },
  no: { road: "gata=g|gate=g|gaten=g|plass=pl|plassen=pl|sving=sv|svingen=sv|veg=v|vegen=v|vei=v|veien=v" },
  pl: {
    road: "Aleja=al.|Aleje=al.|Alei=al.|Alejach=al.|Aleją=al.|Biskupa=bpa.|Biskup=bp.|Doktora=dr.|Księcia=ks.|Księdza=ks.|Kardynała=kard.|Marszałka=marsz.|Majora=mjr.|Plac=pl.|Placu=pl.|Placem=pl.|Profesora=prof.|Pułkownika=płk.|Rotmistrza=rotm.|Ulica=ul.|Ulice=ul.|Ulicą=ul.|Ulicy=ul.",
  },
  pt: {
    road: "Alameda=Al|Avenida=Av|Azinhaga=Az|Bairro=Br|Beco=Bc|Bloco=Bl|Calçada=Cc|Calçadinha=Ccnh|Caminho=Cam|Casal=Csl|Departamento=Dept|Doutor=Dr|Doutora=Drª|Embaixador=Emb|Escadas=Esc|Escadinhas=Escnh|Estrada=Estr|Gaveto=Gav|General=Gen|Jardim=Jrd|Largo=Lg|Loteamento=Loteam|Lugar=Lg|Padre=Pe|Parque=Pq|Pátio=Pto|Praça=Pc|Praceta=Pct|Professor=Prof|Professora=Profª|Prolongamento=Prolng|Quinta=Qta|Ribeira=Rib|Rio=R|Rotunda=Rot|Rua=R|Santa=Sta|Santo=St|São=S|Senhor=S|Senhora=Sª|Torre=Tr|Transversal=Transv|Travessa=Tv|Urbanização=Urb|Vila=Vl|Zona=Zn",
  },
  ro: {
    road: "Aleea=Ale|Bulevardul=Blvd|Calea=Cal|Fundătura=Fnd|Intrarea=Intr|Piața=Pța|Soseaua=Sos|Șoseaua=Sos|Strada=Str|Stradela=Sdla",
  },
  ru: {
    country: "Российская Федерация=РФ",
    state: "автономный округ=АО|автономная область=Аобл|область=обл|Республика=Респ",
    county: "городской округ=г.о.|сельский округ=с.о.|район=р-н",
    city: "город=г|сельское поселение=с.п.|сельский совет=с.с.",
    village:
      "поселок=пос|посёлок=пос|дачный поселок=дп|дачный посёлок=дп|деревня=д|курортный поселок=кп|курортный посёлок=кп|местечко=м|село=с|станица=ст-ца|поселок городского типа=пгт|посёлок городского типа=пгт",
    neighbourhood: "квартал=кв-л|район=р-н|микрорайон=мкр",
    road: "улица=ул|дорога=дор|переулок=пер|шоссе=ш|проспект=пр-кт|проезд=пр|площадь=пл|бульвар=б-р|набережная=наб|корпус=корп|строение=стр|тупик=туп",
  },
  sk: {
    road: "Armádneho generála=Arm. gen|Československej=Čsl|Doktora=Dr|Doktorky=Dr|Generála=Gen|Inžiniera=Ing|Inžinierky=Ing|Kapitána=Kpt|Majora=Mjr|Nábrežie=Nábr|Námestie=Nám|Plukovníka=Plk|Podplukovníka=Pplk|Podporučíka=Ppor|Poručíka=Por|Profesora=Prof|Profesorky=Prof|Sídlisko=Sídl|Svätého=Sv|Svätej=Sv|Ulica=Ul",
  },
  sl: {
    road: "Cesta=C|Slovenskih=Slov|Spodnja=Sp|Spodnje=Sp|Spodnji=Sp|Srednja=Sr|Srednje=Sr|Srednji=Sr|Sveta=Sv|Svete=Sv|Sveti=Sv|Svetega=Sv|Šent=Št|Ulica=Ul|Velika=Vel|Velike=Vel|Veliki=Vel|Veliko=Vel|Velikem=Vel|Zgornja=Zg|Zgornje=Zg|Zgornji=Zg",
  },
  sv: {
    road: "gata=g|gatan=g|gränd=gr|gränden=gr|lilla=l|norra=n|östra=ö|södra=s|stig=st|stora=st|västra=v",
  },
  tr: { road: "Bulvar=Bl|Bulvarı=Bl|Cadde=Cd|Caddesi=Cd|Mahalle=Mh|Sokak=Sk|Sokağı=Sk" },
  uk: { road: "бульвар=бул|дорога=дор|провулок=пров|площа=пл|проспект=просп|шосе=ш|вулиця=вул" },
  vi: { road: "Công trường=CT|Đại lộ=ĐL|Đường=D|Quảng trường=QT" },
};
