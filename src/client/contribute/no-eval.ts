import * as z from "zod";

// Schemas would otherwise try, as they are made, to make code from text, which the pages' policy forbids. So this comes first.
z.config({ jitless: true });
