/** No such place, by convention (it is the home of Debian's `nobody`). */
const NOWHERE = '/nonexistent';

/**
 * The environment of a child that renders untrusted files: it finds its programs and nothing else. No token reaches it
 * (a kustomize `envs` file can copy any variable into a ConfigMap), no kubeconfig, no credentials, and nothing that its
 * user set up for it: plugins and repositories of helm, defaults of kubectl. `HOME` stays, for a program on PATH may be
 * a version manager's stub. Should a check have missed a remote address, git refuses every transport and HTTP goes
 * to a port where nobody listens; only Go's exception for this very machine is beyond a proxy.
 */
export function sealedEnvironment(own: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const nobody = 'http://127.0.0.1:9';
  return {
    PATH: own.PATH ?? '',
    HOME: own.HOME ?? '',
    HELM_CACHE_HOME: NOWHERE,
    HELM_CONFIG_HOME: NOWHERE,
    HELM_DATA_HOME: NOWHERE,
    HELM_PLUGINS: NOWHERE,
    KUSTOMIZE_PLUGIN_HOME: NOWHERE,
    DOCKER_CONFIG: NOWHERE,
    KUBECONFIG: '/dev/null',
    KUBERC: 'off',
    GIT_ALLOW_PROTOCOL: 'none',
    HTTP_PROXY: nobody,
    HTTPS_PROXY: nobody,
    http_proxy: nobody,
    https_proxy: nobody,
    NO_PROXY: '',
    no_proxy: '',
  };
}
