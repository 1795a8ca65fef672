/** Each line: a letter for the kind or class, the language of labels, and the words folded as keys are. */
export const WORDS = `v en tel telephone telephones tels phone phones ph fon fone t o switchboard hotline helpline landline callers voice call telno teltype trunkline trunk
f en fax facsimile telefax telecopy fx f faxnumber faxno
m en mobile mobiles mob cell cellphone cellular m gsm handphone hp
g en pager beeper
t en tollfree freephone freecall freecell
w en whatsapp wa
e en email emails mail e
u en web website websites site url www internet homepage webpage w
a en address addr add location
l en postal mailing
h en hours open
n en no nr number numbers num numero nos n
x en isbn issn iban bic swift siret siren rcs naf ape abn acn bsb vat tva tax cnpj cpf cif nif nipc nit rut ruc rfc cuit ein duns gst gstin pan cin tin ref reference id passcode pin code password account acct population reg registered registration charity license licence version build room resolution meeting zip zipcode postcode doi orcid capital invoice order case item sku serial batch model article chapter page pages lot permit policy budget usd eur khr docket bill kram prakas decree edition volume vol issue passport file badge aadhaar tracking flight booking paybill till ern bsb lccn
v fr telephonique standard appel appelez appeler joindre ligne
f fr telecopie telecopieur telec
m fr portable port
t fr vert frais
e fr courriel mel
a fr adresse
h fr horaires
x fr enregistree enregistre agrement dossier immatriculee decret arrete
v km ទូរស័ព្ទ ទូរសព្ទ លេខទូរស័ព្ទ ទូរស័ព្ទលេខ ទំនាក់ទំនង
f km ទូរសារ ហ្វាក់ ទូរសារលេខ លេខទូរសារ
m km ទូរស័ព្ទដៃ ទូរសព្ទដៃ
e km អ៊ីមែល អ៊ីម៉ែល សារអេឡិចត្រូនិក
u km គេហទំព័រ វេបសាយ វិបសាយ
a km អាសយដ្ឋាន អាស័យដ្ឋាន
h km ម៉ោង
v de telefon durchwahl zentrale rufnummer telefonnummer telefonzentrale ruf
f de faxnummer telefaxnummer
m de mobil handy mobiltelefon funk
u de webseite
a de anschrift besucheradresse hausanschrift besuchsadresse
l de postanschrift postadresse
h de offnungszeiten sprechzeiten
n de nummer
x de hrb hra ustidnr ustid steuernummer kontonummer aktenzeichen
v es telefono telefonos tfno tfnos tlf tlfno telf centralita conmutador llame llamar
m es movil celular cel
e es correo electronico
u es pagina sitio
a es direccion domicilio
h es horario
v pt telefone telefones fones ligue contato pabx pbx
f pt telecopia
m pt telemovel tlm
e pt correio
a pt endereco morada
v ja 電話 電話番号 代表 直通 代表電話
f ja ファックス ファクス ファクシミリ ファックス番号
m ja 携帯 携帯電話
e ja メール 電子メール メールアドレス
u ja ホームページ ウェブサイト サイト
a ja 住所 所在地
h ja 受付時間 開館時間
n ja 番号
v zh 电话 電話號碼 电话号码 总机 總機 热线 熱線 座机
f zh 传真 傳真 传真号码
m zh 手机 手機 移动电话
e zh 邮箱 电子邮箱 电子邮件 電郵 邮件 電子郵件
u zh 网址 網址 网站 網站
a zh 地址
x zh 邮编 郵編 邮政编码
v ar هاتف تلفون تليفون للاتصال
f ar فاكس
m ar جوال محمول موبايل نقال
w ar واتساب
e ar بريد الإلكتروني إلكتروني
x ar ص ب
v th โทรศัพท์ โทร
f th โทรสาร แฟกซ์
m th มือถือ
e th อีเมล อีเมล์
v vi thoai đien đt sđt nong
m vi đong
a vi chi
v ru тел телефон телефоны
f ru факс
m ru моб мобильный сот
e ru почта
a ru адрес
x ru инн кпп огрн
v it centralino
m it cellulare
e it elettronica
v nl telefoon
m nl mobiel
x nl kvk btw
v id telepon telp tlp
f id faks faksimile faksimili
e id surel
v ko 전화 전화번호 연락처 대표전화
f ko 팩스
m ko 휴대폰 휴대전화 핸드폰
e ko 이메일
v el τηλ τηλέφωνο τηλεφωνο
f el φαξ
m el κιν κινητό
v he טלפון
f he פקס
v hi फोन फ़ोन दूरभाष
f hi फैक्स
v lo ໂທ ໂທລະສັບ
f lo ແຟັກ ແຟກ
v my ဖုန်း
f my ဖက်စ်
v fi puh puhelin vaihde
v sv vaxel
v pl telef
m pl kom komorka
x pl nip regon krs
S street st avenue ave av road rd boulevard boul blvd bd bld lane ln drive square sq place court parkway pkwy highway hwy way terrace crescent close mews embankment gardens row hill rue quai allee allees chemin impasse cours passage route faubourg calle avenida avda paseo plaza carretera ronda colonia col rua travessa largo praca alameda estrada rodovia via viale piazza corso soi thanon jalan jl lorong marg nagar bhavan bhawan chambers phlauv ul hang
U building bldg tower floor suite level room unit bureau batiment etage house menara edificio andar piso blk block
K sangkat khan khum srok phum quartier
O ministry ministries ministere ministerio ministerium ministerie ministero embassy embassies ambassade botschaft embajada embaixada ambasciata consulate consulat konsulat consulado consulate-general high-commission delegation mission department departement departamento council conseil commission committee foundation fondation fundacion fundacao fondazione stiftung stichting institute institut instituto istituto agency agence agencia agenzia agentur authority association associacao asociacion verband verein university universitat universite universidad universidade universita college school hospital museum musee museo museu gallery library trust society secretariat secretaria bank ltd limited inc llc plc gmbh kg ag sarl sas sa co corporation corp company group groupe centre center centro union federation organisation organization court parliament senate assembly system maison editions kulturamt radio television charity alliance network forum chamber theatre theater orchestra festival newspaper publishing verlag bhd
P press presse prensa imprensa media medias newsroom communication communications public external stampa
D office service section department unit desk team relations centre center division affairs bureau direction departamento gabinete assessoria ufficio stelle
R spokesperson spokesman spokeswoman director codirector directeur directrice manager officer head chief editor secretary attache attachee coordinator coordinatrice coordinateur responsable chargee charge porte-parole leiter leiterin referent referentin portavoz jefe jefa assessora assessor diretora diretor secretario secretaria consultant adviser advisor president minister ambassador ambassadeur counsellor counselor representative correspondent conseiller conseillere deputy journalist redakteur redakteurin sprecher sprecherin pressesprecher pressesprecherin woordvoerder woordvoerster
N media press presse prensa imprensa contact contacts kontakt contacto contato enquiries enquiry inquiries inquiry note notes editors date time detail details international callers website follow issued information please for from abroad out hours call monday tuesday wednesday thursday friday saturday sunday morning afternoon january february april june july august september october november december pour tout the free office desk team resolution room page royal kingdom republic gdp meeting in on at and with ansprechpartner
s of the and for in on to de la le les du des d et au aux a pour fur und der die das am im zu del los las y e do da dos em para di della van voor en l`;
