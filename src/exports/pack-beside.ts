import { fork } from "node:child_process";
import type { Packed } from "./pack.ts";
import type { Answer, Request } from "./pack-process.ts";

const processFile = new URL("./pack-process.ts", import.meta.url);

/** Packs files into a zip in a process of its own, while this one goes on. */
export const packBeside = (zip: string, files: Packed[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = fork(processFile, { execArgv: ["--import", "tsx"] });
    let answer: Answer = { failure: "the archive could not be packed" };
    child.once("message", (told) => {
      answer = told as Answer;
    });
    child.once("exit", () => (answer.failure ? reject(new Error(answer.failure)) : resolve()));
    child.send({ zip, files } satisfies Request);
  });
