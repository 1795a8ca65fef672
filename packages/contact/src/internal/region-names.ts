import { keyOf } from "./fold-char.js";

/**
 * Regions that are written behind a town, in America, Australia, India, Malaysia, South Africa and Britain; none that share
 * the name of a larger town.
 */
const NAMES =
  "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|" +
  "alberta|colombie-britannique|manitoba|new brunswick|nouveau-brunswick|nouvelle-ecosse|ontario|quebec|saskatchewan|prince edward island|" +
  "victoria|queensland|tasmania|northern territory|" +
  "assam|bihar|chhattisgarh|goa|gujarat|haryana|jharkhand|karnataka|kerala|maharashtra|manipur|meghalaya|mizoram|nagaland|odisha|punjab|rajasthan|sikkim|telangana|tripura|uttarakhand|" +
  "baja california|baja california sur|chiapas|coahuila|estado de mexico|guerrero|hidalgo|jalisco|michoacan|morelos|nayarit|nuevo leon|quintana roo|sinaloa|sonora|tabasco|tamaulipas|yucatan|" +
  "antioquia|atlantico|bolivar|boyaca|caldas|caqueta|cauca|cesar|cundinamarca|huila|magdalena|meta|narino|norte de santander|quindio|risaralda|santander|sucre|tolima|valle del cauca|" +
  "chaco|chubut|entre rios|jujuy|misiones|rio negro|tierra del fuego|" +
  "acre|alagoas|amazonas|bahia|ceara|espirito santo|goias|maranhao|mato grosso|minas gerais|parana|pernambuco|rio grande do norte|rio grande do sul|rondonia|roraima|santa catarina|sergipe|tocantins|" +
  "johor|kedah|kelantan|negeri sembilan|pahang|perak|perlis|sabah|sarawak|selangor|terengganu|" +
  "eastern cape|free state|gauteng|kwazulu-natal|limpopo|mpumalanga|northern cape|western cape|" +
  "cornwall|cumbria|devon|dorset|essex|kent|norfolk|somerset|suffolk|surrey";
const FORMS =
  /(?:shire| (?:sussex|pradesh|nadu|australia|wales|ireland|columbia|scotia|bengal|java))$|^(?:co(?:unty|\.) \w+|jawa \w+)$/;

let names: ReadonlySet<string> | undefined;

/** Whether the name is that of a region which stands behind a town, or between a town and its code. */
export function isRegionName(text: string): boolean {
  names ??= new Set(NAMES.split("|"));
  const key = keyOf(text);
  return names.has(key) || FORMS.test(key);
}
