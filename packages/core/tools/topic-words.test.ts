import { describe, expect, it } from "vitest";
import type { GazetteerSource } from "./gazetteer-schema.ts";
import { withTopicWords } from "./topic-words.ts";

const opvang: GazetteerSource = {
  id: "begrip/opvang",
  kind: "begrip",
  label: "opvang",
  contextual: ["opvang"],
  evidence: [{ form: "opvang", words: ["azc"], topic: "migratie" }],
  verified: false,
  sources: [{ of: "name", source: "Vreemdelingenwet 2000" }],
};

describe("a topic", () => {
  it("stands for its words, beside those of the rule", () => {
    const { evidence } = withTopicWords(opvang, new Map([["migratie", ["asiel", "azc"]]]));
    expect(evidence).toEqual([{ form: "opvang", topic: "migratie", words: ["azc", "asiel"] }]);
  });

  it("that is not there is a mistake, with the entry and the form that name it", () => {
    expect(() => withTopicWords(opvang, new Map())).toThrow(
      'begrip/opvang: evidence of "opvang" names the topic migratie',
    );
  });
});
