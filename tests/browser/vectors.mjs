/** Compares the dashboard's modules with the protocol's vectors; runs in the browser, answers [name, got, wanted]. */

export async function check(vectors, base) {
  const load = (name) => import(`${base}/js/crypto/${name}.js`);
  const [octets, hashing, sealing, strings, boxes, ledger, kdf, canonical, padding, bech32m, words, backup] = await Promise.all(
    ["octets", "hashing", "seal", "strings", "boxes", "ledger", "kdf", "canonical", "padding", "bech32m", "words", "backup"].map(load),
  );
  const { fromHex: un, toHex: hex, utf8, text, concat, u32, u64, toBase64url, fromBase64url } = octets;
  const results = [];
  const same = (name, got, wanted) => results.push([name, String(got), String(wanted)]);
  const refused = async (name, attempt) => {
    try {
      await attempt();
      results.push([name, "accepted", "refused"]);
    } catch (error) {
      results.push([name, error.name === "BadSealError" ? "refused" : `${error.name}: ${error.message}`, "refused"]);
    }
  };

  let v = vectors.sub;
  same("sub", hex(await hashing.subKey(un(v.key), v.label)), v.out);
  same("sub 16", hex(await hashing.subKey(un(v.key), v.label, 16)), v.out16);
  same("sub of a kept secret", hex(await hashing.subKey(await hashing.importSecret(un(v.key)), v.label)), v.out);
  v = vectors.th;
  same("tagged hash", hex(await hashing.taggedHash(v.label, ...v.parts.map(un))), v.out);

  v = vectors.s1;
  const box = un(v.sealed);
  same("S1 seal", hex(await sealing.seal(un(v.key), v.label, un(v.ctx), un(v.plaintext), un(v.salt))), v.sealed);
  same("S1 open", hex(await sealing.openSealed(un(v.key), v.label, un(v.ctx), box)), v.plaintext);
  await refused("S1 other key", () => sealing.openSealed(new Uint8Array(32), v.label, un(v.ctx), box));
  await refused("S1 other label", () => sealing.openSealed(un(v.key), "name", un(v.ctx), box));
  await refused("S1 other context", () => sealing.openSealed(un(v.key), v.label, utf8("ctX"), box));
  for (let bit = 0; bit < box.length * 8; bit += 1) {
    const flipped = box.slice();
    flipped[bit >> 3] ^= 1 << (bit & 7);
    await refused(`S1 bit ${bit}`, () => sealing.openSealed(un(v.key), v.label, un(v.ctx), flipped));
  }
  for (let size = 0; size < box.length; size += 1) await refused(`S1 cut at ${size}`, () => sealing.openSealed(un(v.key), v.label, un(v.ctx), box.slice(0, size)));

  v = vectors.access_key;
  const key = await strings.accessKey(un(v.secret));
  same("kid", hex(key.kid), v.kid);
  same("kek", hex(key.kek), v.kek);
  same("proof hash", hex(key.authHash), v.auth_sha256);
  const [gen, seq, epoch] = v.floor;
  const floor = { gen, seq, epoch };
  same("string", strings.encodeAccessKey(un(v.secret)), v.string);
  same("string with url", strings.encodeAccessKey(un(v.secret), { url: v.url }), v.string_with_url);
  same("string with floor", strings.encodeAccessKey(un(v.secret), { floor }), v.string_with_floor);
  same("string with both", strings.encodeAccessKey(un(v.secret), { url: v.url, floor }), v.string_with_both);
  const read = strings.decodeAccessKey(v.string_with_both.toUpperCase());
  same("string read", JSON.stringify([hex(read.secret), read.url, read.floor]), JSON.stringify([v.secret, v.url, floor]));
  const alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
  for (let at = 5; at < v.string.length; at += 1)
    for (const wrong of alphabet)
      if (wrong !== v.string[at]) await refused(`string ${at} ${wrong}`, () => strings.decodeAccessKey(v.string.slice(0, at) + wrong + v.string.slice(at + 1)));
  for (const wrong of [v.string.slice(0, -1) + v.string.at(-1).toUpperCase(), "", "4otp1", v.string.slice(1), `${v.string}b`]) await refused(`string "${wrong}"`, () => strings.decodeAccessKey(wrong));
  const tail = (...more) => bech32m.encode("4otp", concat(Uint8Array.of(1, 0), un(v.secret), Uint8Array.from(more)));
  await refused("unknown odd field", () => strings.decodeAccessKey(tail(3, 0)));
  same("unknown even field", hex(strings.decodeAccessKey(tail(4, 1, 9)).secret), v.secret);
  await refused("fields out of order", () => strings.decodeAccessKey(tail(4, 0, 2, 3, 0, 0, 0)));
  await refused("field cut off", () => strings.decodeAccessKey(tail(2, 3, 0, 0)));
  await refused("long varint", () => strings.decodeAccessKey(tail(2, 4, 0x80, 0, 0, 0)));
  await refused("floor with more", () => strings.decodeAccessKey(tail(2, 4, 0, 0, 0, 0)));

  v = vectors.recovery_key;
  same("recovery string", strings.encodeRecoveryKey(un(v.secret)), v.string);
  same("recovery string read", hex(strings.decodeRecoveryKey(v.string.match(/.{1,4}/g).join(" - "))), v.secret);
  const recovery = await kdf.recoveryKeys(un(v.secret));
  same("rk-kek", hex(recovery.kek), v.kek);
  same("rk-auth", hex(recovery.proof), v.auth);

  v = vectors.kdf;
  for (const [id, set] of Object.entries(v.sets)) {
    const ours = kdf.KDF_SETS[id];
    same(`kdf ${id}`, [ours.passes, ours.lanes, ours.memoryKib], [set.iterations, set.lanes, set.memory_cost]);
  }
  same("NFKC", hex(utf8(v.passphrase.normalize("NFKC"))), v.nfkc_utf8);
  same("Argon2id", hex(await kdf.stretch(v.passphrase, un(v.salt), v.kdf_id)), v.prk);
  const derived = await kdf.passphraseKeys(v.passphrase, un(v.salt), v.kdf_id);
  same("pw-kek", hex(derived.kek), v.pw_kek);
  same("pw-auth", hex(derived.proof), v.pw_auth);
  for (const [id, size, lowest] of [[0, 16, 1], [5, 16, 1], [1, 16, 2], [1, 15, 1], [1, 17, 1]]) await refused(`kdf ${id} ${size} ${lowest}`, async () => kdf.checkKdf(id, new Uint8Array(size), lowest));

  v = vectors.slot_pw;
  const account = un(v.account);
  const vault = un(v.vault);
  let where = { account, vault, version: v.version, kdfId: v.kdf_id, salt: un(v.salt) };
  same("slot-pw seal", hex(await boxes.sealPassphraseSlot(un(v.kek), where, un(v.amk), un(v.s1_salt))), v.blob);
  same("slot-pw open", hex(await boxes.openPassphraseSlot(un(v.kek), where, un(v.blob))), v.amk);
  await refused("slot-pw other kdf", () => boxes.openPassphraseSlot(un(v.kek), { ...where, kdfId: 2 }, un(v.blob)));
  const salted = (blob) => un(blob).slice(1, 33);
  v = vectors.slot_rk;
  where = { account, vault, version: v.version };
  same("slot-rk seal", hex(await boxes.sealRecoverySlot(un(v.kek), where, un(v.amk), salted(v.blob))), v.blob);
  same("slot-rk open", hex(await boxes.openRecoverySlot(un(v.kek), where, un(v.blob))), v.amk);
  v = vectors.slot_ak;
  where = { account, vault, kid: un(v.kid), epoch: v.epoch };
  same("slot-ak seal", hex(await boxes.sealAccessSlot(un(v.kek), where, un(v.vk), salted(v.blob))), v.blob);
  same("slot-ak open", hex(await boxes.openAccessSlot(un(v.kek), where, un(v.blob))), v.vk);
  await refused("slot-ak other epoch", () => boxes.openAccessSlot(un(v.kek), { ...where, epoch: 3 }, un(v.blob)));
  v = vectors.keyring;
  where = { account, vault, epoch: v.epoch };
  const older = new Map(Object.entries(v.older).map(([number, secret]) => [Number(number), un(secret)]));
  same("keyring seal", hex(await boxes.sealKeyring(un(v.vk), where, new Map([[2, un(v.vk)], ...[...older].reverse()]), salted(v.blob))), v.blob);
  const ring = await boxes.openKeyring(un(v.vk), where, un(v.blob));
  same("keyring open", JSON.stringify(Object.fromEntries([...ring].map(([number, secret]) => [number, hex(secret)]))), JSON.stringify(v.older));
  v = vectors.keyset;
  where = { account, vault, epoch: v.epoch, version: v.version };
  const set = await boxes.openKeyset(un(v.amk), where, un(v.blob));
  same("keyset open", JSON.stringify(set.keys.map((entry) => toBase64url(entry.kid))), JSON.stringify(JSON.parse(v.json).keys.map((entry) => entry.kid)));
  same("keyset seal", hex(await boxes.sealKeyset(un(v.amk), where, { ...set, keys: [...set.keys].reverse() }, salted(v.blob))), v.blob);
  await refused("keyset other version", () => boxes.openKeyset(un(v.amk), { ...where, version: 4 }, un(v.blob)));
  v = vectors.name;
  where = { vault, id: un(v.kid), epoch: v.epoch };
  same("name seal", hex(await boxes.sealName(un(v.vk), where, v.name, salted(v.blob))), v.blob);
  same("name open", await boxes.openName(un(v.vk), where, un(v.blob)), v.name);

  v = vectors.record;
  same("canonical", canonical.canonicalText(v.record), v.json);
  same("lossless", canonical.isLossless(utf8(v.json)), true);
  same("lossless but for large numbers", canonical.isLossless(utf8('{"x":9007199254740993}')), false);
  same("sorted by code point", canonical.canonicalText({ "\u{1f600}": 1, "\uff5e": 2 }), '{"\uff5e":2,"\u{1f600}":1}');
  where = { vault, id: un(v.id), rev: v.rev, epoch: v.epoch };
  same("record seal", hex(await boxes.sealRecord(un(v.vk), where, utf8(v.json), un(v.s1_salt))), v.sealed);
  same("record open", text(await boxes.openRecord(un(v.vk), where, un(v.sealed))), v.json);
  await refused("record other rev", () => boxes.openRecord(un(v.vk), { ...where, rev: 8 }, un(v.sealed)));
  for (const size of [0, 1, 255, 511, 513, 1024]) await refused(`padding ${size}`, async () => padding.unpad(new Uint8Array(size)));
  await refused("padding without mark", async () => padding.unpad(new Uint8Array(512)));
  for (const wrong of ["AA=", "AAA=", "A", "AB", "A+", "AA A", "é"]) await refused(`base64url ${wrong}`, async () => fromBase64url(wrong));

  v = vectors.commit;
  const wire = Object.fromEntries(Object.entries(v.header).map(([name, value]) => [name, typeof value === "string" ? toBase64url(un(value)) : value]));
  const header = ledger.readHeader(wire);
  same("header", JSON.stringify(ledger.writeHeader(header)), JSON.stringify(wire));
  const operations = v.ops.map(([id, kind, rev, at, boxHash]) => ({ id: un(id), put: kind === "put", rev, epoch: at, boxHash: un(boxHash) }));
  const live = v.state.map(([id, rev, at, boxHash]) => ({ id: un(id), rev, epoch: at, boxHash: un(boxHash) }));
  same("ops hash", hex(await ledger.operationsHash(operations.reverse())), v.header.ops_hash);
  same("state root", hex(await ledger.stateRoot(live.reverse())), v.header.state_root);
  const hash = await ledger.commitHash(header);
  same("commit hash", hex(hash), v.commit_hash);
  same("commit mac", hex(await ledger.commitMac(un(v.vk), hash)), v.mac);
  const writing = await ledger.writeKey(un(v.vk));
  same("write key", hex(writing), v.write_key);
  same("write tag", hex(await ledger.writeTag(writing, hash)), v.write_tag);
  same("check", hex(await ledger.checkHash(hash)), v.check);
  where = { vault, commitId: header.commit_id };
  const meta = await boxes.openMeta(un(v.vk), where, un(v.meta));
  same("meta open", canonical.canonicalText(meta), v.meta_json);
  same("meta seal", hex(await boxes.sealMeta(un(v.vk), where, meta, salted(v.meta))), v.meta);
  same("meta hash", hex(await hashing.sha256(un(v.meta))), v.header.meta_hash);

  v = vectors.backup;
  const lines = v.file.split("\n");
  const bytes = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const valueOf = (line) => line.slice(line.indexOf(": ") + 2);
  const json = backup.backupJson(v.body.app, v.body.created, v.body.records.map(({ id, record }) => [id, canonical.canonicalText(record)]));
  same("backup json", json, canonical.canonicalText(v.body));
  same("backup name", backup.backupName(v.body.created), v.name);
  const sealedKey = bytes(valueOf(lines[5]));
  const sealedBody = bytes(lines.slice(8, lines.indexOf("-----END 4OTP ENCRYPTED BACKUP-----")).join(""));
  const backupKek = await hashing.subKey(await kdf.stretch(v.passphrase, bytes(valueOf(lines[4])), 1), "backup-kek");
  const fileKey = await sealing.openSealed(backupKek, "backup-key", await hashing.taggedHash("backup-head", utf8(lines.slice(0, 5).join("\n"))), sealedKey);
  const made = await backup.sealBackup(json, v.body.created, v.passphrase, { salt: bytes(valueOf(lines[4])), fileKey, salts: [sealedKey.slice(1, 33), sealedBody.slice(1, 33)] });
  same("backup file", made, v.file);
  same("local time", /^2026-11-22T\d\d:07:07[+-]\d\d:\d\d$/.test(backup.localTime(new Date(1795342027123))), true);

  const list = await words.loadWords(`${base}/words/english.txt`);
  same("words", [list.length, list[0], list[2047]], [2048, "abandon", "zoo"]);
  same("picked", words.pickWords(list, Uint8Array.of(0, 0x1f, 0xff), 2), ["abandon", "zoo"]);
  same("passphrase", words.generatePassphrase(list).split(" ").length, 7);
  return results;
}
