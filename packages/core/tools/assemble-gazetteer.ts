import { join } from "node:path";
import { withoutMistakes } from "./checks/check-gazetteer.ts";
import { composePortfolio, withComposed } from "./compose-portfolios.ts";
import type { GazetteerSource } from "./gazetteer-schema.ts";
import { lawEntities } from "./law-entities.ts";
import { placeEntities, readPlaces } from "./places.ts";
import { readCompounds, withCompounds } from "./read-compounds.ts";
import { readGazetteer } from "./read-gazetteer.ts";
import { type LawName, lawNamesOf, namesOf, readLaws, unlisted, withoutRepeats } from "./read-laws.ts";
import { readPortfolios } from "./read-portfolios.ts";
import { readTopics, type TopicWords, withTopicWords } from "./topic-words.ts";

/** What the data of core says, ready to be compiled. */
export interface Assembled {
  /** Every entry that people wrote, and every ministry, office, law and place that is one by composition; sorted by id. */
  readonly entries: readonly GazetteerSource[];
  /** Every name under which an article may be cited. */
  readonly laws: readonly LawName[];
  /** The words that show what a text is about, by the name of the topic. */
  readonly topics: TopicWords;
}

/**
 * Reads the data of core, composes what no list can hold, and checks the whole.
 * @param core the folder of the package
 * @throws DataMistakes with one line per mistake
 */
export function assembleGazetteer(core: string): Assembled {
  const laws = readLaws(join(core, "laws"));
  const lawNames = laws.flatMap(namesOf);
  const composed = readPortfolios(join(core, "vocabulary/portefeuilles.json")).flatMap(composePortfolio);
  const terms = withoutMistakes(withComposed(readGazetteer(join(core, "gazetteer")), composed), lawNames);
  const topics = readTopics(join(core, "vocabulary/onderwerpen.json"));
  const places = placeEntities(readPlaces(join(core, "vocabulary/plaatsen.json")), terms);
  const all = [...terms, ...lawEntities(laws, terms), ...places].map((entry) => withTopicWords(entry, topics));
  return {
    entries: withCompounds(all, readCompounds(join(core, "vocabulary/samenstellingen.json"))).sort((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
    laws: withoutRepeats([...lawNames, ...unlisted(terms.flatMap(lawNamesOf), lawNames)]),
    topics,
  };
}
