declare module "jstat" {
  interface Sampler {
    sample(...parameters: readonly number[]): number;
  }
  const jstat: { readonly normal: Sampler; readonly lognormal: Sampler; readonly triangular: Sampler };
  export default jstat;
}
