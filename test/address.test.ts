import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { addressKind, hostKind, type AddressKind } from "../src/address.ts";

const ADDRESSES: readonly (readonly [string, AddressKind])[] = [
  ["8.8.8.8", "public"],
  ["1.1.1.1", "public"],
  ["172.15.255.255", "public"],
  ["172.32.0.0", "public"],
  ["100.63.255.255", "public"],
  ["100.128.0.0", "public"],
  ["168.63.129.17", "public"],
  ["2606:4700::6810:84e5", "public"],
  ["127.0.0.1", "loopback"],
  ["127.255.255.254", "loopback"],
  ["::1", "loopback"],
  ["0:0:0:0:0:0:0:1", "loopback"],
  ["::ffff:127.0.0.1", "loopback"],
  ["::ffff:7f00:1", "loopback"],
  ["::127.0.0.1", "loopback"],
  ["64:ff9b::7f00:1", "loopback"],
  ["10.0.0.1", "private"],
  ["172.16.0.1", "private"],
  ["172.31.255.255", "private"],
  ["192.168.1.1", "private"],
  ["100.64.0.1", "private"],
  ["198.18.0.1", "private"],
  ["fc00::1", "private"],
  ["fd12:3456::1", "private"],
  ["fec0::1", "private"],
  ["::ffff:10.0.0.1", "private"],
  ["2002:0a00:0001::1", "private"],
  ["64:ff9b:1::1", "private"],
  ["169.254.169.254", "metadata"],
  ["169.254.0.1", "metadata"],
  ["168.63.129.16", "metadata"],
  ["100.100.100.200", "metadata"],
  ["192.0.0.192", "metadata"],
  ["fe80::1", "metadata"],
  ["fe80::1%eth0", "metadata"],
  ["febf:ffff::1", "metadata"],
  ["fd00:ec2::254", "metadata"],
  ["fd20:ce::254", "metadata"],
  ["::ffff:a9fe:a9fe", "metadata"],
  ["::ffff:0:a9fe:a9fe", "metadata"],
  ["64:ff9b::a9fe:a9fe", "metadata"],
  ["64:ff9b:1::a9fe:a9fe", "metadata"],
  ["fd00:ec2::23", "metadata"],
  ["fd00:c1::a9fe:a9fe", "metadata"],
  ["fd00:42::42", "metadata"],
  ["2002:a9fe:a9fe::1", "metadata"],
  ["2001:0:4136:e378:8000:63bf:5601:5601", "metadata"],
  ["0.0.0.0", "unspecified"],
  ["0.1.2.3", "unspecified"],
  ["::", "unspecified"],
  ["::ffff:0.0.0.0", "unspecified"],
  ["224.0.0.1", "unspecified"],
  ["255.255.255.255", "unspecified"],
  ["ff02::1", "unspecified"],
  ["", "unspecified"],
  ["api.openai.com", "unspecified"],
  ["1.2.3", "unspecified"],
];

const HOSTS: readonly (readonly [string, AddressKind | "name"])[] = [
  ["api.openai.com", "name"],
  ["localhost.evil.test", "name"],
  ["mylocalhost", "name"],
  ["metadata.google.internal.evil.test", "name"],
  ["localhost", "loopback"],
  ["LOCALHOST.", "loopback"],
  ["a.b.localhost", "loopback"],
  ["2130706433", "loopback"],
  ["0x7f.1", "loopback"],
  ["0177.0.0.1", "loopback"],
  ["127.1", "loopback"],
  ["[::1]", "loopback"],
  ["[::ffff:7f00:1]", "loopback"],
  ["0", "unspecified"],
  ["[::]", "unspecified"],
  ["169.254.169.254", "metadata"],
  ["169.254.169.254.", "metadata"],
  ["2852039166", "metadata"],
  ["0xa9fea9fe", "metadata"],
  ["169。254。169。254", "metadata"],
  ["[::ffff:a9fe:a9fe]", "metadata"],
  ["[fd00:ec2::254]", "metadata"],
  ["metadata.google.internal", "metadata"],
  ["METADATA.google.internal.", "metadata"],
  ["instance-data.ec2.internal", "metadata"],
  ["192.168.0.10", "private"],
];

describe("addressKind", () => {
  for (const [ip, kind] of ADDRESSES)
    it(`${ip} is ${kind}`, () => {
      assert.equal(addressKind(ip), kind);
    });
});

describe("hostKind", () => {
  for (const [host, kind] of HOSTS)
    it(`${host} is ${kind}`, () => {
      assert.equal(hostKind(host), kind);
    });
});
