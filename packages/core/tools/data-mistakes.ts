/** What people wrote in a data file is wrong. The message is for them: one line per mistake. */
export class DataMistakes extends Error {
  constructor(mistakes: readonly string[]) {
    super(mistakes.join("\n"));
  }
}

/** Runs what reads data; its mistakes end the program with their lines alone, as the stack of the program tells nothing. */
export function orSayMistakes<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DataMistakes)) throw error;
    const count = error.message.split("\n").length;
    process.stderr.write(`${error.message}\n\n${count} ${count === 1 ? "mistake" : "mistakes"} in the data.\n`);
    process.exit(1);
  }
}
