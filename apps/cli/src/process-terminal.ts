import { fstatSync, writeSync } from "node:fs";
import { Writable } from "node:stream";
import { invocationOf, localeLanguage, type Terminal } from "@openhpa/console";

/** True for a file or a device that is no screen. */
function isFile(descriptor: number): boolean {
  // Whole numbers of 64 bits: the plain form leaves in Node.js a "pipe" that its next search for a module takes for the type of a folder,
  // and links are then not followed (`realpathSync` of lib/fs.js looks at the last answer).
  const info = fstatSync(descriptor, { bigint: true });
  return info.isFile() || info.isBlockDevice() || info.isCharacterDevice();
}

/** Writes every byte, in its turn: the stream that Node.js has for files loses the rest of a piece of which a full disk took the beginning. */
function fileStream(descriptor: number): Writable {
  const stream = new Writable({
    decodeStrings: true,
    write(chunk: Uint8Array, _encoding, done) {
      try {
        for (let at = 0; at < chunk.length; ) at += writeSync(descriptor, chunk, at);
        done();
      } catch (cause) {
        done(cause as Error);
      }
    },
  });
  return Object.assign(stream, { fd: descriptor });
}

/** The terminal of this process. Who runs a command in it owns the errors of its streams (`guarded`). */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env, argv } = process;
  return {
    stdin,
    stdout: !stdout.isTTY && isFile(stdout.fd) ? fileStream(stdout.fd) : stdout,
    stderr,
    exitCode: 0,
    language: localeLanguage(env),
    invocation: invocationOf(argv[1] ?? "", env, process.cwd()),
    environment: env,
  };
}
