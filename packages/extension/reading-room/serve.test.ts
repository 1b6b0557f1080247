// @vitest-environment node
import { request } from "node:http";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { loadSeeds } from "./seed.ts";
import { openRoom } from "./serve.ts";

const room = await openRoom(await loadSeeds(fileURLToPath(new URL("../../../seeds", import.meta.url))));
afterAll(() => room.close());

/** Asks for a path as it is written: a browser or fetch would tidy it first. */
function ask(path: string): Promise<{ readonly status: number; readonly type: string; readonly body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(room.address);
    request({ hostname, port, path }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk as Buffer);
      const type = String(answer.headers["content-type"]);
      resolve({ status: answer.statusCode ?? 0, type, body: Buffer.concat(chunks).toString("utf8") });
    })
      .on("error", reject)
      .end();
  });
}

describe("openRoom", () => {
  it("listens on this machine only", () => {
    expect(new URL(room.address).hostname).toBe("127.0.0.1");
  });

  it("lists every seed and shows each as a page", async () => {
    const index = await ask("/");
    const links = [...index.body.matchAll(/href="(\/lezen\/[^"]+)"/g)].map((match) => match[1] ?? "");
    expect(links).toHaveLength(5);
    for (const link of links) {
      const page = await ask(link);
      expect([page.status, page.type]).toEqual([200, "text/html; charset=utf-8"]);
      expect(page.body).toContain("<article>");
    }
  });

  it.each(["/lezen/../../package.json", "/..%2f..%2fpackage.json", "/etc/passwd", "/lezen/", "//", "/%"])(
    "knows nothing at %s",
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(404);
      expect(answer.body).toContain("Deze pagina is er niet");
    },
  );
});
