import { describe, expect, it } from "vitest";
import { hardWordsOf, haveSameNumbers } from "./hard-words.ts";

describe("the words that may not differ", () => {
  it.each([
    ["a paper", "Kamerstuk 32 317, nr. 788", "Kamerstuk 32 317, nr. 789"],
    ["a dossier", "(Kamerstuk 41 784)", "(Kamerstuk 41 154)"],
    ["an amount", "EUR 140 mln.", "EUR 150 mln."],
    ["its decimals", "1,5 procent", "15 procent"],
    ["its sign", "een daling van -5%", "een daling van 5%"],
    ["a date", "25 november 2022", "25 oktober 2022"],
    ["a number in words", "drie landen", "vijf landen"],
    ["a longer number in words", "zeventien lidstaten", "zestien lidstaten"],
    ["a number of more words in one", "de eenentwintigste keer", "de tweeëntwintigste keer"],
    ["a day of the week", "De Raad van maandag", "De Raad van dinsdag"],
    ["a letter of a list", "artikel 3, onderdeel b", "artikel 3, onderdeel c"],
    ["a rank", "de eerste termijn", "de tweede termijn"],
    ["a chapter in Roman figures", "hoofdstuk IV", "hoofdstuk VI"],
    ["an article", "artikel 3a", "artikel 3b"],
    ["a judgment", "ECLI:NL:RVS:2020:1234", "ECLI:NL:RVS:2020:1243"],
    ["a denial", "Dat is wenselijk.", "Dat is niet wenselijk."],
    ["another denial", "er zijn taboes", "er zijn geen taboes"],
  ])("hold %s", (_, one, other) => {
    expect(haveSameNumbers(one, other)).toBe(false);
  });

  it.each([
    ["thousands, with a space or a point", "19 637 mensen en € 1.500", "19637 mensen en € 1500"],
    ["percentages", "12 %", "12 procent"],
    ["millions", "140 mln.", "140 miljoen"],
    ["note calls", "in het fiche[1] van 2022", "in het fiche van 2022"],
    ["note calls that a PDF glues to a word", "in het fiche[1] van 2022", "in het fiche1 van 2022"],
    ["numbers broken at the end of a line", "vijf- tien landen", "vijftien landen"],
    ["letters with their accents apart", "e\u0301e\u0301n lidstaat", "één lidstaat"],
    ["other words", "de inzet in 2022", "de bijdrage in 2022"],
  ])("are the same however %s are written", (_, one, other) => {
    expect(haveSameNumbers(one, other)).toBe(true);
  });

  it("tell a name from the first word of a sentence", () => {
    expect(hardWordsOf("De leden van de VVD-fractie vragen dit. Zij wijzen op Frontex.").names).toBe("VVD Frontex");
  });
});
