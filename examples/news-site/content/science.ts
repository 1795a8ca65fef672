import type { Draft } from "../src/content/draft.js";

export const science: readonly Draft[] = [
  {
    slug: "river-dolphins-counted-by-ear",
    headline: "River dolphins are counted by ear for the first time",
    standfirst: "Microphones in nine deep pools heard more calves than the boats had seen.",
    authors: ["Ros Pisey"],
    tags: ["dolphins", "Mekong", "animals", "river"],
    published: { daysAgo: 1, at: "07:05" },
    place: "Kratie",
    body: [
      "A dolphin is at the surface for two seconds and under water for two minutes. Counting from a boat therefore takes luck as well as good eyes. This year researchers hung microphones into nine deep pools of the Mekong and listened for six weeks.",
      "Each animal clicks in its own rhythm, and calves click higher. The recordings point to at least four young that nobody had seen.",
      "The number is a floor, not a total: a silent dolphin counts as none. The next recordings will be made in the dry season, when the pools are all that is left of the river.",
    ],
  },
  {
    slug: "bats-of-battambang-eat-the-pests",
    headline: "What the bats of the cave eat, and what that saves the rice",
    standfirst: "A million bats take tonnes of planthoppers each night. Now there is a figure in riel.",
    authors: ["Ros Pisey", "Pich Sophea"],
    tags: ["animals", "rice", "farming"],
    published: { daysAgo: 4, at: "09:20" },
    place: "Battambang",
    body: [
      "At dusk the column leaves the hill and takes half an hour to pass. Where it goes was known; what it eats was studied from droppings, under a microscope, for two years.",
      "Four insects in ten were planthoppers, which can ruin a rice field in a week. The team reckons that fields within fifteen kilometres lose a tenth less for having the bats above them.",
      "The cave’s guards would like some of that tenth. So far they live on tickets for the sunset.",
    ],
  },
  {
    slug: "telescope-school-roof",
    headline: "A telescope on a school roof finds something that is not there",
    standfirst: "Pupils saw a star dim for two hours. It was not a planet, and that is worth a paper too.",
    authors: ["Ros Pisey"],
    tags: ["astronomy", "education", "young people"],
    published: { daysAgo: 8, at: "20:30" },
    body: [
      "For eleven nights four pupils photographed the same star from the roof of their school. On the twelfth it grew fainter for two hours, as if something had passed in front of it.",
      "They wrote to an observatory. The answer was kind, and quick: a balloon, tethered at the fairground, in line with the star from exactly one roof in the city.",
      "Their report is to appear in a journal for teachers, under the title “How we did not find a planet”. The observatory has asked them to go on.",
    ],
  },
  {
    slug: "clinic-fridge-that-needs-no-power",
    headline: "A clinic’s fridge stays cold for a week without power",
    standfirst:
      "Ice made by the sun, a wall of straw and a very thick door keep vaccines safe through the floods.",
    authors: ["Pich Sophea"],
    tags: ["health", "solar", "energy", "floods"],
    published: { daysAgo: 11, at: "08:45" },
    body: [
      "When the road is under water the clinic has no power for days. Its new fridge does not mind: by day the sun freezes a block of ice in its lid, and the block keeps the vaccines at four degrees for a week.",
      "The inside is small, because the walls are as thick as an arm. The nurse keeps a list on the door so that it is opened once and not five times.",
      "In the last wet season nothing had to be thrown away. The year before it was three hundred doses.",
    ],
  },
  {
    slug: "mapping-the-soil-by-schoolbag",
    headline: "A thousand pupils carry home a spoonful of soil",
    standfirst:
      "The samples make the finest map of the country’s fields so far, and a quarrel about one dot.",
    authors: ["Ros Pisey"],
    tags: ["farming", "education", "rice"],
    published: { daysAgo: 18, at: "10:25" },
    body: [
      "Each pupil took one spoonful from a field at home and wrote down where it came from. A laboratory dried, sieved and measured the thousand little bags.",
      "The map shows how sour the soil is, to within a few hundred metres. Farmers who have looked up their field say it explains a good deal.",
      "One dot lies in the middle of a lake. The pupil insists; it was dry when he was there.",
    ],
  },
  {
    slug: "the-sound-of-a-healthy-hive",
    headline: "The sound of a healthy hive is a B flat, roughly",
    standfirst: "Beekeepers and a music teacher build a tuner that tells when a colony is about to leave.",
    authors: ["Keo Bopha"],
    tags: ["animals", "farming", "music"],
    published: { daysAgo: 26, at: "13:55" },
    body: [
      "A hive hums, and the hum rises before the bees swarm. Beekeepers know it by ear. A music teacher who bought honey from one of them knew the note.",
      "Together they made a small box that listens and lights a lamp when the hum stays above the note for an hour. In trials on thirty hives it warned of eight swarms out of ten, a day ahead.",
      "It also lit up whenever the school band rehearsed next door.",
    ],
  },
];
