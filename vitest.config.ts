import { defineConfig } from "vitest/config";

const tests = "test/**/*.test.{ts,tsx}";
const browserTests = "test/browser/**/*.test.{ts,tsx}";

export default defineConfig({
  test: {
    testTimeout: 240_000,
    hookTimeout: 400_000,
    maxWorkers: 2,
    setupFiles: ["test/helpers/seed.ts"],
    projects: [
      { extends: true, test: { name: "plain", include: [tests], exclude: [browserTests] } },
      // A browser on a busy machine may lose one race; what is wrong fails twice, and the report tells what took two tries.
      { extends: true, test: { name: "browser", include: [browserTests], retry: 1 } },
    ],
  },
  oxc: { jsx: { runtime: "automatic", importSource: "#jsx", development: false } } as never,
});
