import { isIPv6 } from "node:net";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/** The first half of an IPv6 address: the network, of which one client has all the addresses (RFC 6177, section 2). */
function network(address: string): string {
  const [head = "", tail] = address.split("::");
  const groups = (text: string) => (text === "" ? [] : text.split(":"));
  const [before, after] = [groups(head), groups(tail ?? "")];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return `${[...before, ...Array<string>(zeros).fill("0"), ...after].slice(0, 4).join(":")}::/64`;
}

/**
 * The client behind an address: an IPv4 address, also where it is written as IPv6, or an IPv6 network of 64 bits. On this machine all have one
 * address: there, programs are told apart by what they call themselves (`User-Agent`).
 */
export function clientOf(address: string, userAgent = ""): string {
  const plain = address
    .toLowerCase()
    .replace(/^::ffff:(?=\d+\.)/, "")
    .replace(/%.*$/, "");
  if (plain === "::1" || plain.startsWith("127.")) return `${plain} ${userAgent}`;
  return isIPv6(plain) ? network(plain) : plain;
}

/**
 * Who asks: the peer of the connection, or behind a proxy the last address of `X-Forwarded-For`, which the proxy itself wrote. A proxy that
 * writes none is the client.
 */
export function requestClient(context: Context, behindProxy = false): string {
  const forwarded = behindProxy
    ? context.req.header("X-Forwarded-For")?.split(",").at(-1)?.trim()
    : undefined;
  const peer = () => getConnInfo(context).remote.address ?? "";
  return clientOf(forwarded ? forwarded : peer(), context.req.header("User-Agent"));
}
