/** Calls to the server: JSON, same origin, the header that no foreign form can send (SYNC.md 13). */

export class ApiError extends Error {
  constructor(status, problem) {
    super(problem.code ?? "unreachable");
    this.name = "ApiError";
    this.status = status;
    this.code = problem.code ?? "unreachable";
    this.retryAfter = problem.retry_after ?? null;
    this.head = problem.head ?? null;
  }
}

async function problemOf(answer) {
  try {
    return await answer.json();
  } catch {
    return { code: answer.status >= 500 ? "unreachable" : "bad_request" };
  }
}

async function call(method, path, body) {
  const headers = { "X-4OTP": "1", Accept: "application/json" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  let answer;
  try {
    answer = await fetch(`/api/v1${path}`, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: "same-origin",
      cache: "no-store",
      redirect: "error",
    });
  } catch {
    throw new ApiError(0, {});
  }
  if (answer.status === 304) return null;
  if (!answer.ok) throw new ApiError(answer.status, await problemOf(answer));
  const text = await answer.text();
  return text ? JSON.parse(text) : null;
}

export const get = (path) => call("GET", path);
export const post = (path, body = {}) => call("POST", path, body);
export const put = (path, body) => call("PUT", path, body);
export const patch = (path, body) => call("PATCH", path, body);
export const remove = (path, body) => call("DELETE", path, body);
