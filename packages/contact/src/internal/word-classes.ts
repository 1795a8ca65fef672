/** What a word is a sign of, as bits of {@link wordClasses}. */
export const STREET = 1;
export const UNIT = 2;
export const INSTITUTION = 4;
export const PRESS = 8;
export const OFFICE = 16;
export const ROLE = 32;
/** Words of headings and sentences, which no name of a person holds. */
export const NO_NAME = 64;
/** Words that stay small inside the name of an institution. */
export const SMALL = 128;
/** Parts of a town or of a country: districts, villages, provinces. */
export const AREA = 256;

const LETTERS = "SUOPDRNsA";
/** Each line: a letter for the class and the words folded as keys are. */
const WORDS = `S street carrera pho duong lebuh persiaran jln gang tanon ul ulica prospekt utca cadde caddesi cad sokak strada vicolo piazzale lungotevere jiron jr pasaje cra cl diagonal transversal autopista route rte carrefour quai trg ext broadway moo st avenue ave av road rd boulevard boul blvd bd bld lane ln drive square sq place court parkway pkwy highway hwy way terrace crescent close mews embankment gardens row hill rue quai allee allees chemin impasse cours passage route faubourg calle avenida avda paseo plaza carretera ronda rua travessa largo praca alameda estrada rodovia via viale piazza corso soi thanon jalan jl lorong marg nagar bhavan bhawan chambers phlauv ul hang
U building bldg tower floor suite level room unit bureau batiment etage house menara edificio andar piso blk block chambers plaza torre wisma gedung immeuble imm residence edif oficina sala bloco lote lot flat apartment apt complex compound phase precinct bandar taman kampung km
A sangkat khan khum srok phum quartier district township village ward ban barangay brgy tambon amphoe khwaeng khet kelurahan kecamatan kel kec desa quan phuong huyen xa barrio bairro colonia col urb urbanizacion mahallesi mah province state region county governorate sector zone zona
O program programme project projet initiative fund board observatory observatoire observatorio archive archives academy regie autoridad unidad consejeria ayuntamiento mairie ville municipality camara prefeitura hochschule polizeiprasidium verein verlag verlags spital messe reseau ong ngo coalition consortium guild syndicat weekly times courier herald tribune gazette yayasan amt lembaga kementerian fundacja college clinic bibliotheque biblioteca biblioteket stadtarchiv archiv casa club conservancy lab red ministry ministries ministere ministerio ministerium ministerie ministero embassy embassies ambassade botschaft embajada embaixada ambasciata consulate consulat konsulat consulado consulate-general high-commission delegation mission department departement departamento council conseil commission committee foundation fondation fundacion fundacao fondazione stiftung stichting institute institut instituto istituto agency agence agencia agenzia agentur authority association associacao asociacion verband verein university universitat universite universidad universidade universita college school hospital museum musee museo museu gallery library trust society secretariat secretaria bank ltd limited inc llc plc gmbh kg ag sarl sas sa co corporation corp company group groupe centre center centro union federation organisation organization court parliament senate assembly system maison editions kulturamt radio television charity alliance network forum chamber theatre theater orchestra festival newspaper publishing verlag bhd
P kommunikation comunicacion comunicaciones comunicacao offentlichkeitsarbeit relations imagen medienstelle press presse prensa imprensa media medias newsroom communication communications public external stampa
D cellule stabsstelle sektion abteilung coordinacion oficina cabinet referat medienstelle pressestelle office service section department unit desk team relations centre center division affairs bureau direction departamento gabinete assessoria ufficio stelle
R cheffe chef delegue deleguee geschaftsfuhrer chercheuse chercheur manager executive coordinador coordinadora director woordvoerder mediensprecherin mediensprecher polizeifuhrer gerente kommunikationschef programme-manager spokesperson spokesman spokeswoman director codirector directeur directrice manager officer head chief editor secretary attache attachee coordinator coordinatrice coordinateur responsable chargee charge porte-parole leiter leiterin referent referentin portavoz jefe jefa assessora assessor diretora diretor secretario consultant adviser advisor president minister ambassador ambassadeur counsellor counselor representative correspondent conseiller conseillere deputy journalist redakteur redakteurin sprecher sprecherin pressesprecher pressesprecherin woordvoerder woordvoerster
N informations informacion informacoes renseignements impressum imprint release ends source signed imprensa weitere informationen rights terms news media press presse prensa imprensa contact contacts kontakt contacto contato enquiries enquiry inquiries inquiry note notes editors date time detail details international callers website follow issued information please for from abroad out hours call monday tuesday wednesday thursday friday saturday sunday morning afternoon january february april june july august september october november december pour tout the free office desk team resolution room page royal kingdom republic gdp meeting in on at and with ansprechpartner
s of the and for in on to de la le les du des d et au aux a pour fur und der die das am im zu del los las y e do da dos em para di della van voor en l`;

let classes: Map<string, number> | undefined;

function readWords(): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of WORDS.split("\n")) {
    const bit = 1 << LETTERS.indexOf(line.charAt(0));
    for (const word of line.slice(2).split(" ")) found.set(word, (found.get(word) ?? 0) | bit);
  }
  return found;
}

/** Long words whose end tells: German and Dutch write street and institution as one word. */
const TELLING_END =
  /(?:(strasse|straße|str|platz|weg|allee|gasse|ufer|damm|ring|straat|laan|plein|gracht|kade|gatan?|vagen|torget|gade|vej|veien|katu)|(^(?:presse|medien|pers)(?:stelle|abteilung|referat|amt|voorlichting))|amt|ministerium|stiftung|verband|anstalt)$/;

/** The classes of a folded word as bits. */
export function wordClasses(word: string): number {
  classes ??= readWords();
  const known = classes.get(word);
  if (known !== undefined) return known;
  const end = word.length < 6 ? null : TELLING_END.exec(word);
  if (end === null) return 0;
  if (end[1] !== undefined) return STREET;
  return end[2] === undefined ? INSTITUTION : PRESS | OFFICE;
}
