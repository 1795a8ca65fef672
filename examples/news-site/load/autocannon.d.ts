/** The part of autocannon that the load run uses; the package has no types of its own. */
declare module "autocannon" {
  type Request = { method: "GET"; path: string; headers: Record<string, string> };
  type Options = {
    url: string;
    connections: number;
    amount: number;
    requests: { setupRequest(request: Request): Request }[];
  };
  type Result = {
    errors: number;
    timeouts: number;
    non2xx: number;
    "2xx": number;
    duration: number;
    requests: { total: number };
    latency: { p50: number; p99: number; max: number };
  };
  function autocannon(options: Options): Promise<Result>;
  export = autocannon;
}
