/** Computes one Argon2id value and answers with it. */

import "../../vendor/hash-wasm-argon2-4.13.0.umd.min.js";

self.onmessage = async ({ data }) => {
  try {
    const prk = await self.hashwasm.argon2id({
      password: data.passphrase,
      salt: data.salt,
      iterations: data.passes,
      parallelism: data.lanes,
      memorySize: data.memoryKib,
      hashLength: 32,
      outputType: "binary",
    });
    self.postMessage(prk);
  } catch {
    self.postMessage(null);
  }
};
