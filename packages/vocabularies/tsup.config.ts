import { defineConfig } from "tsup";
import { modules } from "../../tsup.base.ts";

export default defineConfig(modules);
