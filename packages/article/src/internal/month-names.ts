/**
 * The names of the months in the languages of the press, as they stand beside a day: in the case that a date takes, with
 * common short forms. Marks above and below Latin, Greek and Cyrillic letters may be missing.
 */
const NAMES: readonly string[] = [
  "january jan januar jänner jän janvier janv enero ene janeiro gennaio gen januari stycznia styczeń sty ledna leden siječnja siječanj januára január januarja januara јануар јануара јануари января январь янв січня січень січ студзеня януари sausio janvāris janvārī jaanuar ianuarie ian janar ιανουαρίου ιανουάριος ιαν ocak oca yanvar gener xaneiro urtarrila urtarrilaren janúar қаңтар يناير جانفي ژانویه جنوری ינואר जनवरी जानेवारी জানুয়ারি জানুয়ারী જાન્યુઆરી ਜਨਵਰੀ ஜனவரி జనవరి ಜನವರಿ ജനുവരി ජනවාරි มกราคม ມັງກອນ ဇန်နဝါရီ មករា հունվարի հունվար იანვარი იანვარს tammikuuta tammikuu ionawr",
  "february feb februar février févr fév febrero fevereiro fev febbraio februari lutego luty lut února únor veljače veljača februára február febr februarja februara фебруар фебруара февруари февраля февраль фев февр лютого лютий лют лютага vasario februāris februārī veebruar februarie shkurt φεβρουαρίου φεβρουάριος φεβ şubat şub fevral febrer febreiro otsaila otsailaren febrúar pebruari pebrero ақпан فبراير شباط فيفري فوریه فروری פברואר फरवरी फ़रवरी फेब्रुवारी ফেব্রুয়ারি ফেব্রুয়ারী ફેબ્રુઆરી ਫਰਵਰੀ பிப்ரவரி ఫిబ్రవరి ಫೆಬ್ರವರಿ ഫെബ്രുവരി පෙබරවාරි กุมภาพันธ์ ກຸມພາ ဖေဖော်ဝါရီ កុម្ភៈ កុម្ភះ փետրվարի փետրվար თებერვალი helmikuuta helmikuu chwefror",
  "march mar märz maerz mrz mär mars marzo março marco maart mrt marca marzec března březen ožujka ožujak márciusi március márc marta mart marts март марта мар марту мартот березня березень бер сакавіка kovo martie märts μαρτίου μάρτιος μαρ març martxoa martxoaren maret mac marso machi наурыз مارس آذار مارچ מרץ מרס मार्च মার্চ માર્ચ ਮਾਰਚ மார்ச் మార్చి ಮಾರ್ಚ್ മാർച്ച് මාර්තු มีนาคม ມີນາ မတ် មីនា មិនា մարտի მარტი maaliskuuta maaliskuu mawrth",
  "april apr avril avr abril abr aprile kwietnia kwiecień kwi dubna duben travnja travanj apríla április ápr aprila април априла апреля апрель апр квітня квітень кві красавіка balandžio aprīlis aprīlī aprill aprilie prill απριλίου απρίλιος απρ nisan nis aprel apirila apirilaren apríl aprili сәуір أبريل ابريل إبريل نيسان أفريل آوریل اپریل אפריל अप्रैल एप्रिल এপ্রিল એપ્રિલ ਅਪ੍ਰੈਲ ஏப்ரல் ఏప్రిల్ ಏಪ್ರಿಲ್ ഏപ്രിൽ අප්‍රේල් เมษายน ເມສາ ဧပြီ មេសា ապրիլի აპრილი huhtikuuta huhtikuu ebrill",
  "may mai mayo maio maggio mag mei maj maja května květen svibnja svibanj mája máj május май мая мај маја травня травень тра траўня gegužės maijs maijā μαΐου μάιος μαϊ mayıs maig maiatza maiatzaren maí мамыр مايو أيار ماي مه مئی מאי मई मे মে મે ਮਈ மே మే ಮೇ മേയ് മെയ് මැයි พฤษภาคม ພຶດສະພາ မေ ឧសភា մայիսի მაისი toukokuuta toukokuu",
  "june jun juni juin junio junho giugno giu czerwca czerwiec cze června červen lipnja lipanj júna jún június junija juna јун јуна јуни июня июнь июн червня червень чер чэрвеня юни birželio jūnijs jūnijā juuni iunie iun qershor ιουνίου ιούνιος ιουν haziran haz iyun juny xuño ekaina ekainaren júní hunyo маусым يونيو يونيه حزيران جوان ژوئن جون יוני जून জুন જૂન જુન ਜੂਨ ஜூன் జూన్ ಜೂನ್ ജൂൺ ජූනි มิถุนายน ມິຖຸນາ ဇွန် មិថុនា հունիսի ივნისი kesäkuuta kesäkuu mehefin",
  "july jul juli juillet juil julio julho luglio lug lipca lipiec lip července červenec srpnja srpanj júla júl július julija јул јула јули июля июль июл липня липень ліпеня юли liepos jūlijs jūlijā juuli iulie iul korrik ιουλίου ιούλιος ιουλ temmuz tem iyul juliol xullo uztaila uztailaren júlí hulyo julai шілде يوليو يوليه تموز جويلية ژوئیه جولای جولائی יולי जुलाई जुलै জুলাই જુલાઈ ਜੁਲਾਈ ஜூலை జులై జూలై ಜುಲೈ ജൂലൈ ජූලි กรกฎาคม ກໍລະກົດ ဇူလိုင် កក្កដា հուլիսի ივლისი heinäkuuta heinäkuu gorffennaf",
  "august aug août aout agosto ago augustus augusti sierpnia sierpień sie srpna srpen kolovoza kolovoz augusta augusztus avgusta avgust август августа авг серпня серпень сер жніўня rugpjūčio augusts augustā gusht αυγούστου αύγουστος αυγ ağustos ağu avqust agost abuztua abuztuaren ágúst agustus agt ogos agosti тамыз أغسطس آب أوت اوت اگست אוגוסט अगस्त ऑगस्ट আগস্ট আগষ্ট ઓગસ્ટ ઑગસ્ટ ਅਗਸਤ ஆகஸ்ட் ఆగస్టు ಆಗಸ್ಟ್ ഓഗസ്റ്റ് ആഗസ്റ്റ് අගෝස්තු สิงหาคม ສິງຫາ ဩဂုတ် សីហា օգոստոսի აგვისტო elokuuta elokuu awst",
  "september sept sep septembre septiembre setiembre set setembro settembre września wrzesień wrz září rujna rujan septembra septembar szeptember szept септембар септембра сентября сентябрь сен сент вересня вересень вер верасня септември rugsėjo septembris septembrī septembrie shtator σεπτεμβρίου σεπτέμβριος σεπ eylül eyl sentyabr sentabr iraila irailaren setyembre septemba қыркүйек سبتمبر أيلول سپتامبر ستمبر ספטמבר सितंबर सितम्बर सप्टेंबर সেপ্টেম্বর સપ્ટેમ્બર ਸਤੰਬਰ செப்டம்பர் సెప్టెంబర్ ಸೆಪ್ಟೆಂಬರ್ സെപ്റ്റംബർ සැප්තැම්බර් กันยายน ກັນຍາ စက်တင်ဘာ កញ្ញា սեպտեմբերի სექტემბერი syyskuuta syyskuu medi",
  "october oct oktober okt octobre octubre outubro out ottobre ott października październik paź října říjen októbra október oktobra oktobar октобар октобра октября октябрь окт жовтня жовтень жов кастрычніка октомври spalio oktobris oktobrī oktoober octombrie tetor οκτωβρίου οκτώβριος οκτ ekim eki oktyabr oktabr urria urriaren oktubre oktoba қазан أكتوبر اكتوبر اکتبر اکتوبر אוקטובר अक्टूबर अक्तूबर ऑक्टोबर অক্টোবর ઓક્ટોબર ઑક્ટોબર ਅਕਤੂਬਰ அக்டோபர் అక్టోబర్ ಅಕ್ಟೋಬರ್ ഒക്ടോബർ ඔක්තෝබර් ตุลาคม ຕຸລາ အောက်တိုဘာ តុលា հոկտեմբերի ოქტომბერი lokakuuta lokakuu hydref",
  "november nov novembre noviembre novembro listopada listopad lis listopadu studenoga studenog studeni novembra novembar новембар новембра ноября ноябрь ноя нояб листопад лис лістапада ноември lapkričio novembris novembrī noiembrie noi nëntor nentor νοεμβρίου νοέμβριος νοε kasım kas noyabr azaroa azaroaren nóvember nobyembre nopember novemba қараша نوفمبر نوامبر نومبر נובמבר नवंबर नवम्बर नोव्हेंबर নভেম্বর નવેમ્બર ਨਵੰਬਰ நவம்பர் నవంబర్ ನವೆಂಬರ್ നവംബർ නොවැම්බර් พฤศจิกายน ພະຈິກ နိုဝင်ဘာ វិច្ឆិកា նոյեմբերի ნოემბერი marraskuuta marraskuu tachwedd",
  "december dec dezember dez décembre déc diciembre dic dezembro dicembre grudnia grudzień gru prosince prosinec prosinca prosinac decembra decembar децембар децембра декабря декабрь дек грудня грудень гру снежня декември gruodžio decembris decembrī detsember decembrie dhjetor δεκεμβρίου δεκέμβριος δεκ aralık ara dekabr desembre decembro abendua abenduaren desember des disember disyembre desemba желтоқсан ديسمبر دسامبر دسمبر דצמבר दिसंबर दिसम्बर डिसेंबर ডিসেম্বর ડિસેમ્બર ਦਸੰਬਰ டிசம்பர் డిసెంబర్ ಡಿಸೆಂಬರ್ ഡിസംബർ දෙසැම්බර් ธันวาคม ທັນວາ ဒီဇင်ဘာ ធ្នូ դեկտեմբերի დეკემბერი joulukuuta joulukuu rhagfyr",
];

/** The months of the Iranian calendar. */
const IRANIAN = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند";

/** Case endings and words for "month" and "year" that are written together with a name. */
const AFFIXES = /^(?:ខែ|เดือน|ב|ל)|(?:ឆ្នាំ|ին|ი|ს|ში|ta|da|i|en|ի)$/u;

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) =>
    names.split(" ").map((name): [string, number] => [folded(name), index + 1]),
  ),
);

const IRANIAN_MONTHS: ReadonlyMap<string, number> = new Map(
  IRANIAN.split(" ").map((name, index) => [folded(name), index + 1]),
);

/** The month (1 to 12) that a word names, and the calendar that it is of; `undefined` for another word. */
export function monthOf(word: string): { month: number; calendar: "gregorian" | "iranian" } | undefined {
  if (word.length > 24) return undefined;
  const key = folded(word);
  const month = MONTHS.get(key) ?? MONTHS.get(key.replace(AFFIXES, "").replace(AFFIXES, ""));
  if (month !== undefined) return { month, calendar: "gregorian" };
  const iranian = IRANIAN_MONTHS.get(key);
  return iranian === undefined ? undefined : { month: iranian, calendar: "iranian" };
}

/** Lower case, without marks that are often left out: accents, and the hamza of Arabic. */
function folded(word: string): string {
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0653-\u0655]/g, "")
    .normalize("NFC");
}
