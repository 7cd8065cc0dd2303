/**
 * The environment of a child that renders untrusted files: it finds its programs and nothing else. No token reaches it
 * (a kustomize `envs` file can copy any variable into a ConfigMap), and should a check have missed a remote address,
 * git refuses every transport and HTTP goes to a port where nobody listens.
 */
export function sealedEnvironment(own: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const nowhere = 'http://127.0.0.1:9';
  return {
    PATH: own.PATH ?? '',
    HOME: own.HOME ?? '',
    GIT_ALLOW_PROTOCOL: 'none',
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere,
    http_proxy: nowhere,
    https_proxy: nowhere,
    NO_PROXY: '',
    no_proxy: '',
  };
}
