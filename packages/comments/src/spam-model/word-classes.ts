/**
 * Words that do the same work in a sentence. The model learns from the classes as well as from the words themselves, so
 * that "check our blog" counts where only "visit my channel" was seen. A word may be in several classes.
 */
const CLASSES: Readonly<Record<string, string>> = {
  visit:
    "check checking chek chck checkout visit view watch look see listen hear go come click follow join vote add download try support buy order install register enter open play take search google type dm msg message contact email sign donate",
  subscribe: "sub subs subbed abonnez abonnieren inscreva suscribete",
  like: "like likes thumbs thumb share rate comment comments",
  my: "my our mine",
  me: "me us",
  i: "i i'm im we i've we're ive i'll i'd",
  thing:
    "channel channels chanel canal kanal page pages vid vids cover covers remix track tracks mixtape beat beats playlist album profile account link links facebook fb twitter instagram insta ig snapchat soundcloud tumblr itunes spotify kik skype group band rapper singer app game gaming gameplay website websites site blog shop store stuff content youtuber youtubers producer dj",
  video: "video videos song songs music musik lyrics clip",
  please: "please pls plz plzz plss pleas pleasee plase",
  money:
    "money cash earn earning earned paid pay dollars dollar income profit loan loans casino giveaway gift card cards free win prize bitcoin paypal cheap discount coupon rich job",
  people: "guys everyone everybody anyone anybody people friends ppl peeps fans yall folks",
  new: "new latest first upcoming started starting small young talented underground",
  hello: "hi hey hello hiya heya hallo greetings howdy yo dear woah wow whoa",
  praise:
    "great good nice awesome amazing excellent fantastic wonderful superb fastidious impressive impressed pleasant lovely informative helpful useful valuable love loved loving enjoy enjoyed enjoying cool remarkable brilliant outstanding interesting interested perfect beautiful neat fine magnificent marvelous marvellous appreciate appreciated glad happy pleased delighted thrilled exceptional extraordinary quality clever genuinely truly really simply incredible best terrific precious engaging entertaining educational insightful admire fan",
  site: "blog blogs weblog weblogs blogging blogger bloggers blogroll post posts posting postings website websites webpage webpages site sites page web internet net article articles paragraph paragraphs writeup write-up writing written writer content contents piece theme themes template layout design rss feed feeds newsletter wordpress plugin plugins browser browsers safari explorer firefox ie opera hosting host captcha bookmark bookmarked bookmarking book-marked bookmarks author visitors readers readership forum board",
  read: "read reading reads browsing surfing searching found finding stumbled stumbledupon discovered came visited visiting visit learn learned share shared sharing",
  thank: "thanks thank thx cheers kudos gratitude grateful",
  topic:
    "topic subject information info details knowledge idea ideas tips advice point points things issue matter suggestions facts research insight",
  keep: "keep continue carry",
  back: "back again return forward regularly often visit future later soon",
  if: "if who",
  views: "views view viewed viewers billion billions million millions count counts",
  watching: "watching watched listening",
  out: "out it them",
  reason: "reason random",
  your: "your you you've you're you'd ur",
  this: "this these that here",
};

const OF_WORD = /* @__PURE__ */ new Map<string, string[]>();
const NONE: readonly string[] = [];

/** The classes of a word in lower case; none for most words. */
export function wordClasses(word: string): readonly string[] {
  if (OF_WORD.size === 0) {
    for (const [name, words] of Object.entries(CLASSES)) {
      for (const each of words.split(" ")) OF_WORD.set(each, [...(OF_WORD.get(each) ?? []), name]);
    }
  }
  // All the ways to misspell the verb that begs most.
  if (/^su[bs]{1,2}c?ri[bp]/.test(word)) return ["subscribe"];
  return OF_WORD.get(word) ?? NONE;
}
