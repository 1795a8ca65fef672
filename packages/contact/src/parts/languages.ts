import { LABEL_WORDS } from "../internal/label-words.js";
import { createLexicon, type Lexicon } from "../internal/lexicon.js";

/** As the words that are always read: a kind, a language and its words; Arabic ones with and without their article. */
const WORDS = `voice fr telephonique standard appel appelez appeler joindre ligne
fax fr telecopie telecopieur telec
mobile fr portable port
extension fr poste
tollfree fr vert frais
email fr courriel mel
address fr adresse siege
hours fr horaires
not fr enregistree enregistre agrement dossier immatriculee decret arrete entreprise
voice km ទូរស័ព្ទ ទូរសព្ទ ទំនាក់ទំនង
fax km ទូរសារ ហ្វាក់
number km លេខ
extension km លេខបន្ត
mobile km ទូរស័ព្ទដៃ ទូរសព្ទដៃ
email km អ៊ីមែល អ៊ីម៉ែល សារអេឡិចត្រូនិក
web km គេហទំព័រ វេបសាយ វិបសាយ
address km អាសយដ្ឋាន អាស័យដ្ឋាន
hours km ម៉ោង
not en siret siren rcs abn acn bsb vat tva gst gstin pan ein duns paybill aadhaar
voice de telefon fon zentrale rufnummer telefonnummer telefonzentrale ruf
fax de faxnummer telefaxnummer
mobile de mobil handy mobiltelefon funk
web de webseite
address de anschrift sitz besucheradresse hausanschrift besuchsadresse
postal de postanschrift postadresse
hours de offnungszeiten sprechzeiten
number de nummer
not de hrb hra ustidnr ustid steuernummer kontonummer aktenzeichen
voice es telefono telefonos tfno tfnos tlf tlfno telf centralita conmutador llame llamar
mobile es movil celular cel
email es correo electronico
web es pagina sitio
address es direccion domicilio sede
hours es horario
voice pt telefone fone ligue contato pabx pbx
fax pt telecopia
mobile pt telemovel tlm
email pt correio
address pt endereco morada
voice ja 電話 電話番号 代表 直通 代表電話
fax ja ファックス ファクス ファクシミリ ファックス番号
mobile ja 携帯 携帯電話
email ja メール 電子メール メールアドレス
web ja ホームページ ウェブサイト サイト
address ja 住所 所在地
hours ja 受付時間 開館時間
number ja 番号
voice zh 电话 電話號碼 电话号码 总机 總機 热线 熱線 座机
fax zh 传真 傳真 传真号码
mobile zh 手机 手機 移动电话
email zh 邮箱 电子邮箱 电子邮件 電郵 邮件 電子郵件
web zh 网址 網址 网站 網站
address zh 地址
extension de durchwahl dw apparat app
extension es interno anexo
extension pt ramal extensao
extension nl toestel
extension pl wew
extension ru доб
extension ja 内線
extension zh 分机 转 轉
extension ko 내선
extension th ต่อ
address it indirizzo
address nl adres
address id alamat
not it iva
not es cif nif nit rut ruc rfc cuit
not pt cnpj cpf nipc
not zh 邮编 郵編 邮政编码
voice ar هاتف تلفون تليفون للاتصال الهاتف التلفون التليفون
fax ar فاكس الفاكس
mobile ar جوال محمول موبايل نقال الجوال المحمول الموبايل النقال
whatsapp ar واتساب الواتساب
email ar بريد الإلكتروني إلكتروني البريد الإلكتروني
not ar ص ب
voice th โทรศัพท์ โทร
fax th โทรสาร แฟกซ์
mobile th มือถือ
email th อีเมล อีเมล์
voice vi thoai đien đt sđt nong
mobile vi đong
address vi chi
voice ru тел телефон телефоны
fax ru факс
mobile ru моб мобильный сот
email ru почта
address ru адрес
not ru инн кпп огрн
voice it centralino
mobile it cellulare
email it elettronica
voice nl telefoon
mobile nl mobiel
not nl kvk btw
voice id telepon telp tlp
fax id faks faksimile faksimili
email id surel
voice ko 전화 전화번호 연락처 대표전화
fax ko 팩스
mobile ko 휴대폰 휴대전화 핸드폰
email ko 이메일
voice el τηλ τηλέφωνο τηλεφωνο
fax el φαξ
mobile el κιν κινητό
voice he טלפון
fax he פקס
voice hi फोन फ़ोन दूरभाष
fax hi फैक्स
voice lo ໂທ ໂທລະສັບ
fax lo ແຟັກ ແຟກ
voice my ဖုန်း
fax my ဖက်စ်
voice fi puh puhelin vaihde
voice sv vaxel
voice pl telef
mobile pl kom komorka
not pl nip regon krs`;

let lexicon: Lexicon | undefined;

/** English has the words that all languages share, so that it counts only where no other is there. */
function count(fields: readonly { readonly language: string | undefined }[]): string[] {
  const first = fields.find(({ language }) => language !== undefined)?.language;
  if (first === undefined) return [];
  // Most texts are in one language.
  if (fields.every(({ language = first }) => language === first)) return [first];
  const counts = new Map<string, number>();
  for (const { language } of fields)
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  if (counts.size > 1) counts.delete("en");
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([language]) => language);
}

/**
 * The part of `parseContact` that reads labels of Arabic, Burmese, Chinese, Dutch, Finnish, French, German, Greek, Hebrew, Hindi,
 * Indonesian, Italian, Japanese, Khmer, Korean, Lao, Polish, Portuguese, Russian, Spanish, Swedish, Thai and Vietnamese, besides
 * the English ones that are always read, and tells which languages were met.
 */
export const languages = {
  lexicon(): Lexicon {
    lexicon ??= createLexicon(`${LABEL_WORDS}\n${WORDS}`);
    return lexicon;
  },
  count,
} as const;
