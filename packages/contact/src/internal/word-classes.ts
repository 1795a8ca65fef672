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

/** Plain words written small, of which a name or an address holds at most one. */
export const PROSE = 512;
/** Letters of scripts that put no space between words. */
export const UNSPACED = 1024;

const LETTERS = "SUOPDRNsA";
/** How many letters of a word stand for all that begin with them, where `*` follows. */
const STEM = 6;
/** Each line: a letter for the class and the words folded as keys are. */
const WORDS = `S street st avenue ave av road rd boulevard boul blvd bd bld lane ln drive square sq place court parkwa* pkwy highwa* hwy way terrac* cresce* close mews embank* gardens row hill rue quai allee allees chemin impass* cours passag* route rte faubou* carrefour calle avenida avda paseo plaza carret* carrer* cra cl ronda jiron jr pasaje diagon* transv* rua traves* largo praca alamed* esplan* estrad* rodovi* via viale vicolo piazza* corso strada soi thanon tanon moo jalan jln jl gang lorong lebuh lebuhr* persia* marg nagar bhavan bhawan phlauv ul ulica prospe* utca cadde caddes* cad sokak pho duong broadway plot trg hang
U buildi* bldg tower floor suite level room unit bureau batime* etage house menara edific* edif andar piso blk block chambe* plaza torre wisma gedung immeub* imm reside* oficina sala bloco lote lot flat apt apartm* comple* compou* phase precin* bandar taman kampun* km
A sangkat khan khum srok phum quartier district distrito townsh* villag* ward ban barangay brgy tambon amphoe khwaeng khet kelura* kecama* kel kec desa quan phuong huyen xa barrio bairro coloni* col urb urbani* mahall* mah provin* state region county governorate sector zone zona
O minist* embass* ambass* botsch* embaja* embaix* consul* konsul* high-c* delega* mission depart* consei* counci* consej* commis* comisi* commit* comite founda* fondat* fondaz* fundac* fundacja stiftu* sticht* institut institute instituto istituto agence agency agenci* agenzi* agentu* authority autori* associ* asocia* verban* verein* univer* colleg* school* hospit* museum museo musee museu galler* librar* biblio* societ* socied* trust secretariat secretaria bank ltd limited inc llc plc gmbh kg ag sarl sas sa co corporation corp company group groupe centre center centro union federation federacion federazione organi* court parlia* parlam* senate assemb* system maison editio* kultur* radio televi* charit* allian* networ* forum chamber theatr* theater orches* festiv* newspa* publishing verlag* bhd progra* projec* projet initia* fund board observ* archiv* archives academ* akadem* regie ayunta* mairie ville munici* camara prefei* hochsc* polize* spital messe reseau ong coalit* consor* guild syndic* sindic* weekly times courier herald tribune gazette amt yayasa* lembag* kement* clinic casa club conser* lab red stadt stadta* gemeinde landkreis
P press presse prensa imprensa media medias newsroom stampa communication communications comunicacion comunicaciones comunicacao kommun* offent* public extern* relations imagen
D office service sectio* sektio* depart* unit unidad desk team relations centre center divisi* affairs bureau direction direccion direcao gabine* cabinet assessoria redaktion ufficio stelle cellule stabss* abteil* coordinacion coordenacao oficina referat offent*
R spokes* direct* codire* manage* officer head chief chef cheffe editor secretary attach* coordi* coordo* focal responsable responsables responsavel responsabile charge* leiter* referent referentin portav* jefe jefa assess* direto* secretario consultant advise* adviso* presid* minister ministre ambassador ambassadeur counse* repres* corres* conseiller conseillere deputy journa* redakt* sprech* woordv* polizeifuhrer delegu* cherch* execut* gerente kommunikationschef porte-* publisher lead vp svp evp ceo campaigner curator curadora vocera vocero rzecznik
N inform* renseignements impressum imprint release ends source signed imprensa weitere rights terms media press presse prensa contact contacts kontakt contacto contato enquir* inquir* note notes editors date time detail* intern* callers website follow issued please for from abroad out hours call monday tuesday wednesday thursday friday saturday sunday mornin* aftern* january february april june july august september october november december pour tout the free office desk team resolu* room page royal kingdom republic gdp meetin* in on at and with anspre* regist* vereinsregister handelsregister amtsgericht noot hinweis
s of the and for in on to de la le les du des d et au aux a pour fur und der die das am im zu del los las y e do da dos em para di della van voor en l`;

let classes: Map<string, number> | undefined;
const stems = new Map<string, number>();

function readWords(): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of WORDS.split("\n")) {
    const bit = 1 << LETTERS.indexOf(line.charAt(0));
    for (const entry of line.slice(2).split(" ")) {
      const isStem = entry.endsWith("*");
      const words = isStem ? stems : found;
      const word = isStem ? entry.slice(0, -1) : entry;
      words.set(word, (words.get(word) ?? 0) | bit);
    }
  }
  return found;
}

/** Long words whose end tells: German and Dutch write street and institution as one word. */
const TELLING_END =
  /(?:(strasse|straße|str|platz|weg|allee|gasse|ufer|damm|ring|straat|laan|plein|gracht|kade|gatan?|vagen|torget|gade|vej|veien|katu)|(^(?:presse|medien|pers)(?:stelle|abteilung|referat|amt|voorlichting))|(voorlichter|sprecher(?:in)?|leiter(?:in)?|fuhrer(?:in)?)|amt|stadt|ministerium|stiftung|stiftelsen|verband|verein|anstalt|institut|instituut|zentrum)$/;

/** The last three letters of those. */
const ENDS =
  "sse adt aße str atz weg lee fer amm ing aat aan ein cht ade ata tan gen get vej ien atu amt ium ung sen and ein alt tut uut rum her rin ter rer lle rat";

/** The classes of a folded word as bits. */
export function wordClasses(word: string): number {
  classes ??= readWords();
  const known = classes.get(word);
  if (known !== undefined || word.length < STEM) return known ?? 0;
  const stem = stems.get(word.slice(0, STEM));
  if (stem !== undefined) return stem;
  const end = ENDS.includes(word.slice(-3)) ? TELLING_END.exec(word) : null;
  if (end === null) return 0;
  if (end[1] !== undefined) return STREET;
  if (end[2] !== undefined) return PRESS | OFFICE;
  return end[3] === undefined ? INSTITUTION : ROLE;
}
