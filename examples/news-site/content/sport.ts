import type { Draft } from "../src/content/draft.js";

export const sport: readonly Draft[] = [
  {
    slug: "boat-race-crew-of-schoolteachers",
    headline: "A crew of schoolteachers wins its first heat on the river",
    standfirst:
      "They train before lessons, in a boat borrowed from a pagoda, and count strokes in multiplication tables.",
    authors: ["Heng Virak"],
    tags: ["boat racing", "river", "Water Festival"],
    published: { daysAgo: 0, at: "07:20" },
    place: "Phnom Penh",
    body: [
      "Forty-two teachers from nine schools beat a crew of dockworkers by a third of a length on Sunday, and for some minutes nobody on either bank believed it.",
      "They have trained since May, from five to half past six, in a boat borrowed from a pagoda. The strokes are counted in multiplication tables. “Sevens are best,” says the drummer, who teaches mathematics. “Everyone fears them a little, and pulls.”",
      "The second round is on Saturday. Their pupils have been promised a day without homework, whichever way it goes.",
    ],
  },
  {
    slug: "women-footballers-night-league",
    headline: "The night league: women’s football kicks off after the last shift",
    standfirst:
      "Eight teams from factories and hospitals share one lit pitch. Kick-off is at half past nine.",
    authors: ["Heng Virak", "Keo Bopha"],
    tags: ["football", "women", "work"],
    published: { daysAgo: 3, at: "23:05" },
    body: [
      "At nine the pitch belongs to boys, at half past nine to the league. Eight teams play in it, four from garment factories, three from hospitals and one from the fire brigade.",
      "Most players come straight from a shift. The rules allow any number of substitutions, because some fall asleep.",
      "The fire brigade leads the table after six rounds. It has also twice left in the middle of a match, which counts as a draw.",
    ],
  },
  {
    slug: "chess-in-the-park-goes-national",
    headline: "Chess from the park benches gets a national championship",
    standfirst: "Ouk chaktrang, played everywhere and organised nowhere, is to have its first league.",
    authors: ["Heng Virak"],
    tags: ["chess", "heritage"],
    published: { daysAgo: 7, at: "12:40" },
    body: [
      "It is played under every second tree, usually with bottle tops for the missing pieces. From next month Cambodian chess will also be played at tables with clocks.",
      "Sixteen provinces have put up teams. Spectators will be asked not to give advice, a rule without precedent in the game.",
      "The oldest player entered is eighty-three. He has agreed to the clock provided that he does not have to look at it.",
    ],
  },
  {
    slug: "long-distance-runner-of-kep",
    headline: "The runner who delivers the post, and sometimes wins",
    standfirst:
      "She covers thirty kilometres of hills with the morning letters. Her coach asked her to slow down.",
    authors: ["Heng Virak"],
    tags: ["running", "work"],
    published: { daysAgo: 13, at: "06:55" },
    place: "Kep",
    body: [
      "Chea Lina has the hill round: ninety letter boxes, thirty kilometres, no road for a motorcycle. She runs it, because walking takes until dark.",
      "In her first half marathon she came fourth and was annoyed at the water stations, which broke her rhythm. In her second she came first.",
      "Her coach wants her to rest two days a week. The post office has found a replacement for one of them; he takes two days.",
    ],
  },
  {
    slug: "volleyball-on-stilts",
    headline: "When the water rises the volleyball court goes up with it",
    standfirst: "In a floating village the net hangs between two houses, and the ball has a string.",
    authors: ["Meas Dara"],
    tags: ["volleyball", "floods", "villages", "river"],
    published: { daysAgo: 20, at: "15:35" },
    place: "Tonle Sap",
    body: [
      "The court is a raft of bamboo and oil drums, nine metres by nine, which is half of what the rules want. Each side therefore plays with three.",
      "A ball in the water costs a point and a swim. This season it has a string, after two were lost to the current and one, the players insist, to a fish.",
      "The village meets its neighbours every full moon. The guests bring the second half of the court.",
    ],
  },
  {
    slug: "boxing-gym-reading-room",
    headline: "The boxing gym that has a reading room",
    standfirst: "No sparring before homework: a trainer’s rule has filled both the ring and the shelf.",
    authors: ["Heng Virak"],
    tags: ["boxing", "education", "young people"],
    published: { daysAgo: 35, at: "17:50" },
    body: [
      "The shelf stands where other gyms have a mirror. Before anyone puts on gloves the trainer asks for one thing learned today; “nothing” means ten minutes with a book.",
      "It began with one pupil who hid his school report. Now forty children come, and the two schools nearby send over what they no longer need.",
      "The gym has one champion so far, in spelling.",
    ],
  },
];
