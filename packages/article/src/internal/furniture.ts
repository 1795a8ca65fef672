/**
 * What a line of a page around an article is. After a `list` heading come titles of other articles; after a `form`
 * heading come prompts; a `line` stands alone.
 */
export type FurnitureKind = "list" | "form" | "line";

const LISTS: readonly string[] = [
  // English
  "(?:the )?(?:top|best)(?: \\d+| five| ten)?(?: (?:stories|articles|posts|news|reads))?(?: (?:this|of the|for the) (?:day|week|month|year)| today| stories| news| now)",
  "related(?: (?:posts?|articles?|stories|story|news|topics?|content|coverage|reading|links?))?",
  "(?:most )?(?:popular|read|viewed|shared|commented|discussed)(?: (?:posts?|articles?|stories|news|categories|now|today|this week))",
  "most (?:popular|read|viewed|shared|commented|discussed)",
  "trending(?: (?:now|news|stories|topics|today))?",
  "(?:latest|recent|newest)(?: (?:news|posts?|articles?|stories|comments|updates|headlines))",
  "you (?:may|might|will|would)(?: also)? (?:like|enjoy|be interested in)(?: this| these)?",
  "(?:recommended|suggested)(?: (?:for you|articles?|stories|posts?|reading))?",
  "(?:editors?'?s?'?|staff) (?:picks?|choice)",
  "(?:don'?t|do not) miss|must[- ]reads?|in case you missed it|what to read next|read next|up next",
  "more (?:from|in|on|like this|stories|news|articles|about)(?: .{1,40})?",
  // French
  "(?:le )?top \\d+(?: articles)?(?: de (?:la semaine|ce mois|du jour)| cette semaine)",
  "(?:articles?|posts?|sujets?|actualités) (?:liés?|connexes?|similaires?|associés?|populaires?|récents?|recommandés?|les plus lus|en relation)",
  "(?:les )?(?:articles )?(?:les )?plus (?:lus?|populaires?|vus?|partagés?|commentés?|récents?)(?: (?:de|cette) (?:la )?semaine)?",
  "(?:à|a) (?:lire|voir|découvrir)(?: aussi| également| ensuite)?|lire (?:aussi|également)|(?:vous aimerez|vous pourriez aimer)(?: aussi)?",
  "sur le m[êe]me (?:sujet|thème)|dans la m[êe]me (?:rubrique|catégorie)|ne manquez pas|tendances?|recommandé pour vous",
  "(?:derni[èe]res? )(?:nouvelles?|actualités?|infos?|articles?)",
  // Khmer
  "(?:អត្ថបទ|ព័ត៌មាន|រឿង)(?:ដែល)?(?:ពាក់ព័ន្ធ|ទាក់ទង|ពេញនិយម|ថ្មីៗ|ថ្មី|ចុងក្រោយ|ស្រដៀងគ្នា|អានច្រើន|ពេញនិយមបំផុត)",
  "(?:កំពូល|ពេញនិយម)(?:ទាំង)? ?(?:\\d+|[០-៩]+)? ?(?:ប្រចាំ|ក្នុង)?(?:សប្តាហ៍|សប្ដាហ៍|ថ្ងៃ|ខែ)(?:នេះ)?|អ្នកប្រហែលជាចូលចិត្ត|អានបន្ទាប់",
];

const FORMS: readonly string[] = [
  "(?:leave|post|add|write|submit)(?: a| your)? (?:reply|comment|response)s?",
  "(?:laisser|laissez|ajouter|écrire|publier)(?: un| une| votre)? (?:commentaire|réponse)",
  "(?:ទុក|បញ្ចេញ|សរសេរ|ផ្ដល់|ផ្តល់)(?:ការ)?(?:មតិ(?:យោបល់)?|យោបល់|ឆ្លើយតប)",
];

const LINES: readonly string[] = [
  // English
  "please (?:enter|type|fill in|provide) your .{1,40}|(?:enter|type) your .{1,40}|you have entered an incorrect .{1,40}",
  "(?:cancel|post|submit)(?: reply| comment)?|log ?in(?: to (?:leave|post) a (?:comment|reply))?|sign in|register",
  "your email (?:address )?will not be published.{0,60}|required fields are marked.{0,10}",
  "save my name,? .{0,20}(?:email|website).{0,80}",
  "(?:comment|name|e-?mail|website|site)\\s?[:*]{1,3}\\s?\\*?",
  "(?:no|\\d+) (?:comments?|replies|shares?|views?|likes?)(?: yet)?|comments?(?: \\(\\d+\\))?|be the first to comment",
  "share(?: (?:this|it|on|via|with)(?: .{1,30})?)?|follow (?:us|me)(?: .{1,30})?|(?:copy|print)(?: (?:link|this|article|page))?",
  "facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|messenger|instagram|youtube|tiktok|tumblr|viber|line|tweet",
  "(?:subscribe|sign up)(?: (?:to|for|now|today)(?: .{1,60})?)?|get (?:our|the) newsletter.{0,40}|newsletter",
  "advertisements?|sponsored(?: content)?|ads? by .{1,30}|story continues below(?: advertisement)?",
  "(?:previous|next|older|newer) (?:article|post|story|page)s?|(?:back to|scroll to) top|read (?:more|also)(?: ?[:»].{0,160})?|see also ?:.{0,160}|continue reading|load more|show more|view all",
  "skip to (?:main )?content|(?:main )?menu|search|home|close|toggle navigation",
  "(?:\\d+|one|two|three|four|five) ?-?min(?:ute)?s?(?: read)?|reading time:? ?\\d+ ?min(?:ute)?s?",
  "(?:©|\\(c\\)|copyright) ?.{0,100}|all rights reserved|(?:privacy|cookie) (?:policy|settings)|terms (?:of use|and conditions)|this (?:site|website) uses cookies.{0,120}",
  // French
  "(?:veuillez|merci de|svp) (?:saisir|entrer|renseigner|indiquer) votre .{1,40}|(?:saisissez|entrez) votre .{1,40}",
  "votre adresse (?:e-?mail|électronique|de messagerie) ne sera pas publiée.{0,80}|les champs obligatoires.{0,60}",
  "enregistrer mon nom.{0,120}|(?:annuler|publier)(?: la réponse| le commentaire)?|commentaires?(?: \\(\\d+\\))?|(?:aucun|\\d+) commentaires?|se connecter",
  "(?:commentaire|nom|site(?: web| internet)?|courriel)\\s?[:*]{1,3}\\s?\\*?",
  "partage[rz](?: (?:cet article|ceci|sur|via)(?: .{1,30})?)?|suivez[- ]nous(?: .{1,30})?|imprimer|copier le lien",
  "(?:abonnez|inscrivez)[- ]vous(?: .{1,60})?|s'abonner(?: .{1,40})?|publicité|contenu sponsorisé|la suite après (?:la|cette) publicité",
  "article (?:précédent|suivant)|lire la suite|lire plus|voir (?:plus|tout)|retour en haut|accueil|rechercher|aller au contenu",
  "temps de lecture ?:? ?\\d+ ?min(?:ute)?s?|tous droits réservés|mentions légales|politique de confidentialité",
  // Khmer
  "សូម(?:បញ្ចូល|វាយ|បំពេញ).{1,40}|(?:ឈ្មោះ|អ៊ីមែល|អ៊ីម៉ែល|គេហទំព័រ|មតិ)\\s?[:៖*]{1,3}|មតិ(?:យោបល់)?(?: ?\\(?[\\d០-៩]+\\)?)?|(?:បោះបង់)?ការ?ឆ្លើយតប",
  "ចែករំលែក(?:(?:លើ|តាម).{1,20})?|តាមដានយើង(?:(?:លើ|តាម).{1,20})?|ជាវ(?:ព័ត៌មាន|ជាប្រចាំ|ឥឡូវនេះ)?|ផ្សាយពាណិជ្ជកម្ម|ពាណិជ្ជកម្ម|អាន(?:បន្ត|បន្ថែម|លម្អិត).{0,10}",
  "អត្ថបទ(?:មុន|បន្ទាប់)|ទំព័រដើម|ស្វែងរក|រក្សាសិទ្ធិ.{0,40}",
];

const KINDS: readonly (readonly [FurnitureKind, RegExp])[] = [
  ["list", whole(LISTS)],
  ["form", whole(FORMS)],
  ["line", whole(LINES)],
];

/** What kind of page furniture a line is, or `undefined` for a line that may be of the article. */
export function furnitureKind(line: string): FurnitureKind | undefined {
  // Nothing that is longer is matched as a whole, and the bound keeps the time per line constant.
  if (line.length > 200) return undefined;
  const plain = line
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/^[\s>»•·|–—-]+|[\s!.:…>»•·|–—-]+$/g, "")
    .replace(/\s+/g, " ");
  const withMarks = plain === "" ? "" : line.normalize("NFKC").toLowerCase().trim();
  return KINDS.find(([, shape]) => shape.test(plain) || shape.test(withMarks))?.[0];
}

function whole(alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join("|")})$`, "u");
}
