import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    testTimeout: 240_000,
    hookTimeout: 400_000,
    maxWorkers: 2,
    setupFiles: ["test/helpers/seed.ts"],
  },
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } } as never,
});
