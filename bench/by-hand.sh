#!/usr/bin/env bash
# The suite as people do it today: a kind cluster, upstream's calico.yaml, waits, and one `kubectl exec` per check,
# one after another. Beside netproof's own run of the same checks it is the measure of bench/main.ts.
#
#   by-hand.sh FOLDER    with FOLDER/workloads.json and FOLDER/policies.json to apply, FOLDER/pods.txt (namespace name),
#                        FOLDER/hosts.txt (addresses outside, held by a container here: no packet leaves the machine) and FOLDER/checks.tsv: expected, namespace, pod, container, address kind, destination, port, protocol
#
# Prints one line per phase, `phase<TAB>name<TAB>milliseconds`, and one per check, `check<TAB>expected<TAB>outcome`.
# NETPROOF_NODE_IMAGE and NETPROOF_CALICO_MANIFEST (a path or URL) say what to boot: bench/main.ts fills in netproof's own.
# Deletes what it made.
set -eEuo pipefail
# Programs that are told to be quiet say nothing of their failure either.
trap 'printf "by-hand.sh, line %s: ended with %s: %s\n" "$LINENO" "$?" "$BASH_COMMAND" >&2' ERR
folder=$1
cluster=by-hand-$$
kubeconfig=$(mktemp)
export KUBECONFIG=$kubeconfig
trap 'kind delete cluster -q --name "$cluster" >/dev/null 2>&1 || true; docker rm -f "$cluster-outside" >/dev/null 2>&1 || true; rm -f "$kubeconfig"' EXIT

now() { date +%s%3N; }
begun=$(now)
phase() { printf 'phase\t%s\t%s\n' "$1" "$(($(now) - begun))"; begun=$(now); }

kind create cluster --name "$cluster" --image "$NETPROOF_NODE_IMAGE" --kubeconfig "$kubeconfig" --config - <<'EOF'
kind: Cluster
apiVersion: kind.x-k8s.io/v1alpha4
networking: { disableDefaultCNI: true, podSubnet: 192.168.0.0/16 }
EOF
phase 'kind create'

if [ -s "$folder/hosts.txt" ]; then
  docker run -d --name "$cluster-outside" --network kind --cap-add NET_ADMIN --entrypoint sh -e SERVE_PORT_443=outside \
    registry.k8s.io/e2e-test-images/agnhost:2.56 \
    -c "for a in $(tr '\n' ' ' <"$folder/hosts.txt"); do ip addr add \$a/32 dev eth0; done; exec /agnhost porter" >/dev/null
  hop=$(docker inspect -f '{{.NetworkSettings.Networks.kind.IPAddress}}' "$cluster-outside")
  while read -r address; do docker exec "$cluster-control-plane" ip route add "$address/32" via "$hop"; done <"$folder/hosts.txt"
  phase 'hosts outside'
fi

calico() {
  case $NETPROOF_CALICO_MANIFEST in
    https:*) curl -fsSL "$NETPROOF_CALICO_MANIFEST" ;;
    *) cat "$NETPROOF_CALICO_MANIFEST" ;;
  esac
}
# Changed only as far as this kernel demands: no IPIP, and an image of calico/node without BIRD.
calico | sed -e 's/calico_backend: "bird"/calico_backend: "vxlan"/' \
  -e '/CALICO_IPV4POOL_IPIP/{n;s/Always/Never/}' \
  -e '/CALICO_IPV4POOL_VXLAN/{n;s/Never/Always/}' \
  -e '/-bird-live/d' -e '/-bird-ready/d' | kubectl apply -f - >/dev/null
phase 'apply Calico'
kubectl wait --for=condition=Ready node --all --timeout=300s >/dev/null
phase 'wait for the node'
kubectl -n kube-system rollout status daemonset/calico-node --timeout=300s >/dev/null
kubectl -n kube-system rollout status deployment/calico-kube-controllers --timeout=300s >/dev/null
phase 'wait for Calico'
kubectl -n kube-system rollout status deployment/coredns --timeout=300s >/dev/null
phase 'wait for CoreDNS'

# The controller-manager gives a new namespace its default service account a moment later.
end=$((SECONDS + 60))
until said=$(kubectl apply -f "$folder/workloads.json" 2>&1); do
  if [ "$SECONDS" -ge "$end" ]; then
    printf 'the workloads were not taken within 60 s: %s\n' "$said" >&2
    exit 1
  fi
done
while read -r namespace name; do
  kubectl -n "$namespace" wait --for=condition=Ready "pod/$name" --timeout=300s >/dev/null
done <"$folder/pods.txt"
phase 'workloads ready'
kubectl apply -f "$folder/policies.json" >/dev/null
phase 'apply policies'

declare -A address_of
while read -r key address; do address_of[$key]=$address; done < <(
  kubectl get pods -A -o jsonpath='{range .items[*]}pod:{.metadata.namespace}/{.metadata.name} {.status.podIP}{"\n"}{end}'
  kubectl get services -A -o jsonpath='{range .items[*]}service:{.metadata.namespace}/{.metadata.name} {.spec.clusterIP}{"\n"}{end}'
)
while IFS=$'\t' read -r expected namespace pod container kind destination port protocol; do
  address=${address_of[$kind:$destination]:-$destination}
  try=(/agnhost connect "$address:$port" --protocol="$protocol" --timeout=3s)
  # A DNS server answers questions only.
  if [ "$protocol:$port" = udp:53 ]; then try=(dig +time=3 +tries=1 "@$address" kubernetes.default.svc.cluster.local); fi
  if kubectl -n "$namespace" exec "$pod" -c "$container" -- "${try[@]}" >/dev/null 2>&1 </dev/null; then
    printf 'check\t%s\tconnected\n' "$expected"
  else
    printf 'check\t%s\tclosed\n' "$expected"
  fi
done <"$folder/checks.tsv"
phase 'checks'
