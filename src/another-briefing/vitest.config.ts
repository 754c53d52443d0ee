import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    testTimeout: 240_000,
    projects: [{ extends: true, test: { name: "unit", include: ["test/**/*.test.ts"] } }],
  },
});
