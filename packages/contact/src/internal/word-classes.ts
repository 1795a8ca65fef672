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
/** How many letters of a word stand for all that begin with them, where `*` follows, and how long a word is whose end may tell. */
const STEM = 6;
/** Each line: a letter for the class and the words folded as keys are; behind `*` the end of one, as German and Dutch write street and institution as one word. */
const WORDS = `S street st avenue ave av road rd boulevard blvd bd lane ln drive square sq place court highwa* way terrac* cresce* rue quai allee chemin impass* cours passag* route rte calle avenida avda paseo plaza carret* carrer* cl jr pasaje diagon* rua traves* largo praca alamed* esplan* via viale corso strada soi moo jalan jl gang lorong lebuh nagar bhawan ul ulica cadde cad pho duong broadway plot *strasse *straße *str *platz *weg *allee *gasse *ufer *damm *ring *straat *laan *plein *gracht *kade *gata *gatan *vagen *torget *gade *vej *veien *katu
U buildi* bldg tower floor suite level room unit bureau house edific* andar block plaza torre immeub* imm oficina apt apartm* kampun* km
A sangkat khan khum srok phum quartier district villag* ward ban barangay brgy tambon amphoe kel kec quan xa barrio bairro coloni* col urb provin* state region county sector zone
O botsch* embaix* konsul* academ* akadem* munici* reseau secretariat agenzi* polize* company senate minist* embass* ambass* embaja* consul* high-c* mission depart* consei* counci* consej* commis* comisi* commit* comite founda* fondat* fondaz* fundac* institute instituto istituto agence agency agenci* authority autori* associ* asocia* univer* colleg* school* hospit* museum museo musee museu galler* librar* biblio* societ* trust secretaria bank ltd limited inc llc plc gmbh sarl sa co corporation corp group groupe centre center centro union federation federacion organi* parlia* parlam* assemb* system maison radio allian* networ* forum chamber theatr* festiv* verlag* progra* projec* fund board observ* archiv* regie ayunta* mairie ville camara courier amt yayasa* lembag* kement* club stadt stadta* gemeinde landkreis *amt *stadt *ministerium *stiftung *stiftelsen *verband *verein *anstalt *institut *instituut *zentrum
P press presse prensa imprensa media medias newsroom stampa communication communications comunicacion comunicaciones comunicacao kommun* offent* public extern* relations imagen pressestelle pressereferat presseamt presseabteilung medienstelle medienreferat persvoorlichting
D office service sektio* depart* unit unidad desk relations centre center divisi* affairs bureau direction direccion gabine* cabinet assessoria ufficio cellule stabss* coordinacion oficina referat offent* pressestelle pressereferat presseamt presseabteilung medienstelle medienreferat persvoorlichting
R spokes* direct* manage* officer head chief chef cheffe editor secretary attach* coordi* coordo* focal responsable responsavel responsabile charge* referent portav* jefe jefa assess* direto* secretario consultant advise* adviso* presid* minister ministre ambassador ambassadeur counse* corres* conseiller conseillere deputy woordv* delegu* cherch* execut* gerente porte-* publisher lead vp svp campaigner curator curadora vocera vocero rzecznik *voorlichter *sprecher *sprecherin *leiter *leiterin *fuhrer *fuhrerin *chef *chefin
N inform* renseignements impressum release ends imprensa media press presse prensa contact contacts kontakt contacto contato enquir* inquir* note notes editors date time detail* website issued please for from out hours call monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december pour tout the free office desk team room republic in on at and with anspre* regist* vereinsregister handelsregister amtsgericht noot hinweis
s of the and for in on to de la le les du des d et au aux a pour fur und der die das am im zu del los las y e do da dos em para di della van voor en l`;

let classes: Map<string, number> | undefined;
const stems = new Map<string, number>();
/** The ends that tell, by their last three letters. */
const ends = new Map<string, (readonly [end: string, bit: number])[]>();

function readWords(): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of WORDS.split("\n")) {
    const bit = 1 << LETTERS.indexOf(line.charAt(0));
    for (const entry of line.slice(2).split(" ")) {
      if (entry.startsWith("*")) {
        const end = entry.slice(1);
        ends.set(end.slice(-3), [...(ends.get(end.slice(-3)) ?? []), [end, bit]]);
        continue;
      }
      const isStem = entry.endsWith("*");
      const words = isStem ? stems : found;
      const word = isStem ? entry.slice(0, -1) : entry;
      words.set(word, (words.get(word) ?? 0) | bit);
    }
  }
  return found;
}

/** The classes of a folded word as bits. */
export function wordClasses(word: string): number {
  classes ??= readWords();
  const known = classes.get(word);
  if (known !== undefined || word.length < STEM) return known ?? 0;
  const stem = stems.get(word.slice(0, STEM));
  if (stem !== undefined) return stem;
  return ends.get(word.slice(-3))?.find(([end]) => word.endsWith(end))?.[1] ?? 0;
}
