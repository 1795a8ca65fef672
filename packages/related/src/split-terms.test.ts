import { describe, expect, it } from "vitest";
import { splitTerms } from "./split-terms.js";

describe("splitTerms", () => {
  it("gives words in lower case without accents", () => {
    expect(splitTerms("L'Élysée reçoit, à 9 h, l’équipe d'ÉTÉ")).toEqual(
      "l elysee recoit a 9 h l equipe d ete".split(" "),
    );
    expect(splitTerms("Ёлка ΆΝΘΡΩΠΟΣ ﬁn")).toEqual(["елка", "ανθρωπος", "fin"]);
  });

  it("gives pairs of neighbouring characters where a script has no spaces", () => {
    expect(splitTerms("ភាសាខ្មែរ")).toEqual(["ភាសា", "សាខ្មែ", "ខ្មែរ"]);
    expect(splitTerms("东京都")).toEqual(["东京", "京都"]);
    expect(splitTerms("ไทย")).toEqual(["ไท", "ทย"]);
    expect(splitTerms("水")).toEqual(["水"]);
  });

  it("passes over zero-width spaces in Khmer and splits at them elsewhere", () => {
    expect(splitTerms("ភាសា\u200bខ្មែរ")).toEqual(splitTerms("ភាសាខ្មែរ"));
    expect(splitTerms("phnom\u200bpenh")).toEqual(["phnom", "penh"]);
    expect(splitTerms("co\u00adoperate")).toEqual(["cooperate"]);
  });

  it("takes Latin letters and digits out of Khmer", () => {
    expect(splitTerms("វីរុសcovid១៩")).toEqual(["វីរុ", "រុស", "covid", "១៩"]);
  });

  it("keeps Korean and accented kana whole", () => {
    expect(splitTerms("한국 뉴스")).toEqual(["한국", "뉴스"]);
    expect(splitTerms("ガラス")).toEqual(["ガラ", "ラス"]);
  });

  it("gives nothing for what holds no letter or digit", () => {
    expect(splitTerms("")).toEqual([]);
    expect(splitTerms(" —\u200b។៕ \u0301\ud800")).toEqual([]);
  });

  it("takes linear time for long runs of any one character, or of two that normalization would sort", () => {
    for (const unit of ["a", "ក", "\u0301\u0323", "a\u0301\u0323", "\u200b", "ក\u17d2", " ", "\ud800", "é"]) {
      const text = unit.repeat(Math.floor(300_000 / unit.length));
      const start = process.cpuUsage();
      splitTerms(text);
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(3000);
    }
  }, 60_000);
});
