/** The one trusted-types policy: it lets through scripts of our own folder and nothing else. */

const own = new URL("..", import.meta.url).href;

const policy = globalThis.trustedTypes?.createPolicy("4otp", {
  createScriptURL(url) {
    if (!new URL(url).href.startsWith(own)) throw new TypeError("foreign script");
    return url;
  },
});

export const ownScript = (url) => (policy ? policy.createScriptURL(url) : url);
