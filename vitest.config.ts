import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    testTimeout: 240_000,
    hookTimeout: 400_000,
    maxWorkers: 2,
    // A browser on a busy machine may lose one race; what is wrong fails twice, and the report tells what took two tries.
    retry: 1,
    setupFiles: ["test/helpers/seed.ts"],
  },
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } } as never,
});
