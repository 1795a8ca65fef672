import type { Draft } from "../src/content/draft.js";

export const culture: readonly Draft[] = [
  {
    slug: "silk-weavers-bring-back-lost-pattern",
    headline: "Weavers bring back a silk pattern nobody living had seen",
    standfirst:
      "A scrap in a museum drawer, a grandmother’s song that counts threads, and two years at the loom.",
    authors: ["Ly Kanika"],
    tags: ["silk", "weaving", "museum", "heritage"],
    published: { daysAgo: 1, at: "06:30" },
    place: "Takeo",
    body: [
      "The scrap is no bigger than a hand. It lay in a drawer of the museum for decades, labelled only “skirt, border, part”. Its pattern, small boats between waves, is on no cloth woven today.",
      "Four weavers set out to make it again. The threads have to be tied and dyed before they are woven, and for that one must know how many go where. The count came from a song: a grandmother in the village hummed it without knowing what its numbers were for.",
      {
        quote: "We thought it was a song about geese. It was a song about knots.",
        by: "Weaver Som Chanthou",
      },
      "The first length was finished last month. It is two metres long and has three mistakes, which the weavers have decided to keep.",
    ],
  },
  {
    slug: "shadow-theatre-tours-by-bus",
    headline: "A shadow theatre fits its stage into one country bus",
    standfirst:
      "Sixty villages in sixty nights: the leather puppets ride on the roof, the musicians on the mats.",
    authors: ["Ly Kanika", "Meas Dara"],
    tags: ["theatre", "puppets", "villages"],
    published: { daysAgo: 4, at: "18:10" },
    body: [
      "The screen unrolls from the side of the bus. By the time the generator has settled down, three hundred people sit on the ground before it, and some of them behind it, where one sees the puppeteers dance.",
      "The company plays one episode a night and leaves at dawn. Those who want to know how it goes on follow to the next village on motorcycles.",
      "The smallest puppets are new. They were cut by children in last year’s villages and come home this year as monkeys, generals and one mobile telephone.",
    ],
  },
  {
    slug: "museum-lets-visitors-write-labels",
    headline: "Museum lets visitors write the labels, and learns something about its pots",
    standfirst: "A blank card beside each piece brought in nine hundred texts. Eleven corrected the museum.",
    authors: ["Ly Kanika"],
    tags: ["museum", "heritage"],
    published: { daysAgo: 9, at: "10:00" },
    place: "Phnom Penh",
    body: [
      "For three months a blank card lay beside every piece in the pottery room. Nine hundred came back filled in. Most say that a pot is beautiful; some say what their family kept in one like it.",
      "Eleven corrected the museum. What had been called a lamp was recognised by four people, independently, as a thing for steaming cakes.",
      "The best cards now hang beside the official ones, signed, in the same type and size.",
    ],
  },
  {
    slug: "review-river-songs-on-one-string",
    headline: "An evening on one string",
    standfirst: "A concert of river songs played on the oldest of instruments leaves its hearers very quiet.",
    authors: ["Keo Bopha"],
    tags: ["music", "river"],
    published: { daysAgo: 16, at: "22:20" },
    articleType: "review",
    body: [
      "The instrument has one string, half a gourd and nothing to hide behind. It is pressed against the chest, so that the player’s breath is part of the sound, and on Friday one could hear the breath from the last row.",
      "The songs were boatmen’s songs, most of them about not arriving. The third was played so softly that somebody’s watch joined in.",
      "There was no encore. The player bowed, looked at the string as if to ask it, and shook her head.",
    ],
  },
  {
    slug: "les-cinemas-de-plein-air",
    headline: "Le cinéma de plein air attend la fin des pluies",
    standfirst:
      "Un écran, deux cents chaises et un chien qui connaît la fin : la saison reprend sur les quais.",
    authors: ["Luc Ferrand"],
    tags: ["cinéma", "Phnom Penh"],
    language: "fr",
    published: { daysAgo: 23, at: "18:45" },
    body: [
      "On tend l’écran entre deux palmiers, on compte les chaises, on regarde le ciel. Si les nuages passent, la séance commence à dix-neuf heures.",
      "Le programme mêle des films restaurés des années soixante et des courts métrages d’élèves. Après chaque projection, le micro circule ; l’an dernier, une dame y a reconnu sa propre rue.",
      "L’entrée est libre. Le chien du gardien, qui assiste à tout, s’en va toujours dix minutes avant la fin.",
    ],
  },
  {
    slug: "khmer-letters-for-small-screens",
    headline: "Drawing Khmer letters for very small screens",
    standfirst: "A type designer explains why a hook of two dots can decide whether a word is read.",
    authors: ["Chan Sreyleak"],
    tags: ["design", "language", "internet"],
    published: { daysAgo: 30, at: "11:10" },
    articleType: "interview",
    body: [
      "Letters that stand below other letters are the pride of the script and the despair of whoever must fit it into twelve rows of dots. Designer Oum Visal has spent two years on the lower half.",
      "“Printers had room,” he says. “They could let a foot hang down. On a watch there is a frame, and the frame always wins.”",
      {
        quote: "I test every letter on my aunt. She has no patience, which is what one needs in a reader.",
        by: "Oum Visal",
      },
      "His alphabet will be free for anyone to use. He asks only that nobody make it bold.",
    ],
  },
];
