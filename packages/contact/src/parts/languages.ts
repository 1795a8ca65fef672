import { LABEL_WORDS } from "../internal/label-words.js";
import { createLexicon, type Lexicon } from "../internal/lexicon.js";

/** As the words that are always read: a kind, a language and its words; Arabic ones with and without their article. */
const WORDS = `voice zh 电话 電話號碼 电话号码 总机 總機 热线 熱線 座机
fax zh 传真 傳真 传真号码
mobile zh 手机 手機 移动电话
email zh 邮箱 电子邮箱 电子邮件 電郵 邮件 電子郵件
web zh 网址 網址 网站 網站
address zh 地址
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

/** Labels of Arabic, Burmese, Chinese, Dutch, Finnish, Greek, Hebrew, Hindi, Indonesian, Italian, Korean, Lao, Polish, Russian, Swedish, Thai and Vietnamese besides: the commonest words of each. */
export function languages(): Lexicon {
  lexicon ??= createLexicon(`${LABEL_WORDS}\n${WORDS}`);
  return lexicon;
}
