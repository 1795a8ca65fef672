import type { Draft } from "../src/content/draft.js";

export const world: readonly Draft[] = [
  {
    slug: "mekong-neighbours-share-flood-readings",
    headline: "Neighbours on the Mekong agree to share flood readings by the hour",
    standfirst:
      "Water levels from sixty stations will be sent downstream as they are measured, no longer once a day.",
    authors: ["Ruth Okello"],
    tags: ["Mekong", "floods", "river", "diplomacy"],
    published: { daysAgo: 0, at: "06:10" },
    place: "Vientiane",
    body: [
      "Four countries on the lower Mekong will pass on readings of the water level every hour during the wet season, their river authorities said after three days of talks in Vientiane.",
      "Until now most stations reported at seven in the morning. A sudden rise at noon reached villages downstream as a wave before it reached them as a number.",
      {
        quote: "Six hours of warning is a dry bed and a moved motorcycle.",
        by: "A village chief in Kratie, on an earlier trial",
      },
      "The readings will be open to anyone. Two universities have offered to check them against pictures from satellites, and fishermen’s associations will be asked whether the figures match what they see.",
    ],
  },
  {
    slug: "ports-go-quiet-for-whales",
    headline: "Northern ports slow their ships so that whales can hear each other",
    standfirst: "A voluntary limit of ten knots cut the noise under water by a third in its first season.",
    authors: ["Ingrid Solheim"],
    tags: ["sea", "animals", "shipping"],
    published: { daysAgo: 2, at: "11:30" },
    body: [
      "Captains were asked, not told. Yet four ships in five kept below ten knots last autumn on the approach to five northern ports, the pilots’ union says, and microphones on the sea floor recorded a third less noise.",
      "Slower ships arrive later, by forty minutes on average. Shippers accepted it because they also burn less fuel, and because the berths were often not free before.",
      "Biologists heard more calls between whales than in the year before, but they are careful: one season is not yet a result.",
    ],
  },
  {
    slug: "city-gives-clocks-back-to-squares",
    headline: "A city of a hundred clocks decides that ninety may be wrong",
    standfirst: "Repairing every public clock was too dear; so the city now marks those that tell the time.",
    authors: ["Tomas Vrba"],
    tags: ["cities", "heritage"],
    published: { daysAgo: 8, at: "15:00" },
    body: [
      "The council counted its public clocks and found one hundred and four. Eleven were right. Mending all of them would have cost as much as a school roof.",
      "Instead, a small brass plate will be fixed under each clock that is kept on time. The rest stay as they are, “as memories of an hour,” in the words of the motion.",
      "A clockmaker who looks after six of the eleven says he was not asked, but that he agrees.",
    ],
  },
  {
    slug: "delta-farmers-salt-line",
    headline: "Where the salt line moves, farmers move with it",
    standfirst:
      "In the delta the sea reaches further inland each dry season. Some rice growers have begun to plant by the taste of the water.",
    authors: ["Ruth Okello", "Nguyen Thi Mai"],
    tags: ["Mekong", "rice", "sea", "climate"],
    published: { daysAgo: 14, at: "07:50" },
    place: "Can Tho",
    articleType: "analysis",
    body: [
      "At the end of the lane Mrs Hanh dips a finger in the canal before she opens the gate. She has done it every evening since the salt came as far as her father’s field.",
      "The line at which river water becomes too salty for rice has moved inland by some kilometres in dry years. Farmers answer with earlier sowing, with kinds of rice that ripen faster, and with shrimp in the months when nothing else grows.",
      "None of this is free. A salt-tolerant rice sells for less, and shrimp ponds spoil the soil of the neighbour who did not ask for them. Villages that agree on a calendar for the gates do better than those where each opens his own.",
    ],
  },
  {
    slug: "trains-de-nuit-retour",
    headline: "Le train de nuit revient, et avec lui le petit déjeuner à l’aube",
    standfirst:
      "Trois lignes ont rouvert cette année en Europe. Les voyageurs disent y gagner une journée, et une conversation.",
    authors: ["Luc Ferrand"],
    tags: ["trains", "voyage", "Europe"],
    language: "fr",
    published: { daysAgo: 21, at: "12:00" },
    body: [
      "Il est cinq heures quarante et le couloir sent le café. Dans la voiture douze, une infirmière, deux étudiants et un accordeur de pianos comparent leur nuit : courte, disent-ils, mais déjà à mille kilomètres de la veille.",
      "Trois lignes de nuit ont rouvert depuis janvier. Les places se vendent des semaines à l’avance, surtout les moins chères, celles où l’on dort assis.",
      "Les compagnies manquent de voitures plus que de clients. Il faudra deux ans pour en construire ; d’ici là, on rénove celles que l’on avait oubliées au fond des dépôts.",
    ],
  },
  {
    slug: "island-school-of-four-pupils",
    headline: "The island school with four pupils stays open another year",
    standfirst: "Its teacher will also run the post office and, on Tuesdays, the ferry timetable.",
    authors: ["Ingrid Solheim"],
    tags: ["education", "sea"],
    published: { daysAgo: 33, at: "13:25" },
    body: [
      "The vote was close: three of the five members of the school board were in favour. The four pupils, aged six to eleven, will keep their classroom with its view of the landing stage.",
      "The board’s condition was that the teacher also take over the post office, which had lost its clerk. She agreed, and added the ferry timetable, “since I was the only one who read it”.",
      "Two families have asked about moving to the island. One has three children, which would make it a school of seven.",
    ],
  },
];
