#!/usr/bin/env node
import "@openhpa/cli/start";
