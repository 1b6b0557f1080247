import { z } from "zod";
import { DataMistakes } from "./data-mistakes.ts";
import { form, type GazetteerSource } from "./gazetteer-schema.ts";
import { readData } from "./read-data.ts";

/** A subject, and the words that show that a paragraph is about it. */
const topics = z.array(z.strictObject({ topic: z.string().min(2), words: z.array(form).min(1) }));

export type TopicWords = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the topics that rules of evidence name.
 * @throws DataMistakes with one line per mistake: file, row, field.
 */
export function readTopics(file: string): TopicWords {
  return new Map(readData(file, topics).map(({ topic, words }) => [topic, words]));
}

/**
 * The entry with the words of each topic its rules name beside their own.
 * @throws DataMistakes where a rule names a topic that is not there.
 */
export function withTopicWords(entry: GazetteerSource, wordsOf: TopicWords): GazetteerSource {
  const evidence = entry.evidence?.map(({ topic, ...rule }) => {
    if (topic === undefined) return rule;
    const words = wordsOf.get(topic);
    if (words === undefined)
      throw new DataMistakes([
        `${entry.id}: evidence of "${rule.form}" names the topic ${topic}; there is none of that name`,
      ]);
    return { ...rule, topic, words: [...new Set([...(rule.words ?? []), ...words])] };
  });
  return evidence === undefined ? entry : { ...entry, evidence };
}
