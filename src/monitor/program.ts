import { SAMPLER } from '../probe/prober.ts';

/** Where the pod finds its rules and keeps what it remembers. */
export const RULES_FOLDER = '/netproof/rules';
export const STATE_FOLDER = '/netproof/state';
/** The file of a pod's ConfigMap that holds its questions, and the one that says how often they are asked. */
export const QUESTIONS_FILE = 'questions';
export const PACE_FILE = 'pace';
/** Where a pod serves its metrics. */
export const METRICS_PORT = 9876;

/** The program's functions: they do nothing until they are called. */
export const MONITOR_FUNCTIONS = String.raw`say() { printf '%s %s\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$1"; }

# One of a pace's numbers, or what it is without.
number() { case $1 in '' | *[!0-9]* | ????????*) printf %s "$2" ;; *) printf %s "$1" ;; esac; }

read_pace() {
  interval=60 grace=1 jitter=0
  while read -r key value rest; do
    case $key in
      interval) interval=$(number "$value" 60) ;;
      grace) grace=$(number "$value" 1) ;;
      jitter) jitter=$(number "$value" 0) ;;
    esac
  done <"$rules/${PACE_FILE}"
  [ "$interval" -ge 1 ] || interval=1
  [ "$grace" -ge 1 ] || grace=1
}

# The addresses of an absolute name, or of one to +search for; fails where no server answered.
resolve() {
  for type in A AAAA; do
    case ${'$'}{2:-} in +search) asked_for=$1 ;; *) asked_for=$1. ;; esac
    found=$(dig +short "${'$'}{2:-+nosearch}" +time=1 +tries=3 -t "$type" "$asked_for" 2>/dev/null </dev/null) || return 1
    some=
    for line in $found; do case $line in *[!0-9a-fA-F.:]* | *.) ;; *[.:]*) some="$some $line" ;; esac; done
    [ -z "$some" ] || break
  done
  printf %s "$some"
}

# What a line of sample's says: connected, timeout, refused or error.
outcome_of() {
  case $1:$2:$3 in
    nc:0:* | agnhost:0:*) outcome=connected ;;
    nc:1:*'timed out'* | agnhost:1:TIMEOUT*) outcome=timeout ;;
    nc:1:*refused* | agnhost:1:REFUSED*) outcome=refused ;;
    *) outcome=error ;;
  esac
}

# Asks all addresses of a question side by side. Sets outcome, word (why there is none) and ms, the slowest one's.
ask() {
  outcome=error word= ms=0 fallen=no
  case $kind in
    ip) addresses=$host ;;
    dns) addresses=$server ;;
    apiserver) addresses=$KUBERNETES_SERVICE_HOST ;;
    service | pods) name="$host.svc.$domain" ;;
    name | search) name=$host ;;
    *) word=unreadable; return ;;
  esac
  case $kind in service | pods | name | search)
    how=
    [ "$kind" != search ] || how=+search
    if ! addresses=$(resolve "$name" "$how"); then
      # Only a deny: a program that has to reach its target needs the name.
      if [ "$fallback" != - ] && [ "$expected" = deny ]; then addresses=$fallback fallen=yes
      else word=no-answer-from-dns; return; fi
    elif [ -z "$addresses" ]; then
      case $kind in pods) word=no-ready-pod ;; *) word=no-such-name ;; esac
      return
    fi ;;
  esac
  index=0
  lines=$(for address in $addresses; do
    index=$((index + 1))
    [ $index -le 16 ] || break
    sample "$id" "$index" ip "$address" "$port" "$protocol" 3 &
  done; wait)
  connected=0 timeout=0 refused=0 error=0
  while IFS=$tab read -r what sid sindex began ended way code said; do
    [ "$what" = sample ] || continue
    outcome_of "$way" "$code" "$said"
    case $outcome in
      connected) connected=1 ;;
      timeout) timeout=1 ;;
      refused) refused=1 ;;
      error) error=1; word=$(printf %s "$said" | tr -cd ' -~' | tr '"\\' "''" | cut -c1-120) ;;
    esac
    took=$(( (${'$'}{ended%.*}${'$'}{ended#*.} - ${'$'}{began%.*}${'$'}{began#*.}) * 10 ))
    [ "$took" -le "$ms" ] || ms=$took
  done <<END
$lines
END
  case $expected in deny) order='connected error refused timeout' ;; *) order='timeout refused error connected' ;; esac
  outcome=error
  for each in $order; do
    case $each in connected) is=$connected ;; timeout) is=$timeout ;; refused) is=$refused ;; *) is=$error ;; esac
    if [ "$is" = 1 ]; then outcome=$each; break; fi
  done
  if [ "$outcome" != error ]; then word=; elif [ -z "$word" ]; then word=no-answer; fi
}

# Whether the target is Ready by a probe of the port that was asked, still.
is_alive() {
  [ "$asks" = port ] && [ "$ready" != - ] && [ "$fallen" = no ] || return 1
  now=$(resolve "$ready.svc.$domain") && [ -n "$now" ] || return 1
  [ "$kind" = pods ] || return 0
  for address in $addresses; do case " $now " in *" $address "*) ;; *) return 1 ;; esac; done
}

# What an answer is worth: holds, violated, unwitnessed (cut, and nobody knows whether the target lives) or undecided.
judge() {
  verdict=undecided
  case $expected:$outcome in
    allow:connected) verdict=holds ;;
    deny:connected) verdict=violated ;;
    # A server may keep silent about a datagram that it got: only one that has answered before is cut.
    allow:timeout) if [ "$protocol" = tcp ] || [ "$answered" = 1 ]; then verdict=violated; else word=no-answer-to-udp-yet; fi ;;
    allow:refused) if [ "$protocol" = tcp ] && is_alive; then verdict=violated; else word=nothing-shows-that-it-listens; fi ;;
    deny:timeout) if [ "$alive" = yes ] && is_alive; then verdict=holds; else verdict=unwitnessed; fi ;;
    deny:refused) if [ "$protocol" = tcp ] && [ "$alive" = yes ] && is_alive; then verdict=holds word=rejected; else word=nothing-shows-that-it-listens; fi ;;
  esac
}

# One question, with what is remembered of it; its answer is a file of one line.
question() {
  before= streak=0 since=0 errors=0 answered=0 alive=no
  [ ! -f "$state/known/$id" ] || read -r before streak since errors answered <"$state/known/$id"
  case $expected:$asks in deny:port)
    now=
    if now=$(resolve "$ready.svc.$domain") && [ -n "$now" ]; then alive=yes; fi ;;
  esac
  ask
  judge
  if [ "$verdict" = violated ] && [ "$expected" = allow ]; then ask; judge; fi
  [ "$outcome" != connected ] || answered=1
  [ "$outcome" != error ] || errors=$((errors + 1))
  # What decides nothing ends no row of violations, and adds nothing to it.
  case $verdict in violated) streak=$((streak + 1)) ;; holds | unwitnessed) streak=0 ;; esac
  [ "$verdict" = "$before" ] || since=$seconds
  printf '%s %s %s %s %s\n' "$verdict" "$streak" "$since" "$errors" "$answered" >"$state/known/$id.new"
  mv "$state/known/$id.new" "$state/known/$id"
  case $verdict in violated) shown=VIOLATION ;; unwitnessed) shown='cut (unwitnessed)' ;; *) shown=$verdict ;; esac
  case $expected in allow) must='must be allowed' ;; *) must='must be denied' ;; esac
  say "$shown: $about $must: $outcome${'$'}{word:+ ($word)} after $ms ms"
  printf '%s %s\n' "$verdict" "$outcome" >"$state/answers/$id"
}

# Whether a line of the questions is one, whole and in shape.
is_question() {
  case $id in '' | *[!0-9a-z]*) return 1 ;; esac
  case $expected in allow | deny) ;; *) return 1 ;; esac
  case $port in '' | *[!0-9]* | ??????*) return 1 ;; esac
  case $protocol in tcp | udp) ;; *) return 1 ;; esac
  case $host$ready$fallback in *[!0-9A-Za-z.:_-]*) return 1 ;; esac
  case $host in -?*) return 1 ;; esac
  [ -n "$about" ]
}

# metric NAME VALUE: one sample of the question at hand.
metric() { printf 'netproof_%s{%s} %s\n' "$1" "$labels" "$2"; }

# Prometheus wants all samples of a name together: one file each, put together at the end.
tell_metrics() {
  for each in check undecided changed errors; do : >"$state/metrics.$each"; done
  bad=0
  while IFS=$tab read -r id expected kind host port protocol ready fallback asks labels about; do
    case $id in '' | '#'*) continue ;; esac
    if ! is_question || [ ! -f "$state/known/$id" ]; then bad=$((bad + 1)); continue; fi
    read -r verdict streak since errors answered <"$state/known/$id"
    case $verdict in
      holds) metric check 1 >>"$state/metrics.check" ;;
      violated) metric check 0 >>"$state/metrics.check" ;;
    esac
    case $verdict in holds | violated) undecided=0 ;; *) undecided=1 ;; esac
    metric check_undecided $undecided >>"$state/metrics.undecided"
    metric check_last_change_timestamp_seconds "$since" >>"$state/metrics.changed"
    metric check_errors_total "$errors" >>"$state/metrics.errors"
  done <"$state/questions"
  {
    printf '# HELP netproof_check Whether the rule holds: 1 it does, 0 it is violated; absent while an answer decides nothing.\n# TYPE netproof_check gauge\n'
    cat "$state/metrics.check"
    printf '# HELP netproof_check_undecided Whether the last answer decides nothing: an error, or a cut that no witness stands beside.\n# TYPE netproof_check_undecided gauge\n'
    cat "$state/metrics.undecided"
    printf '# HELP netproof_check_last_change_timestamp_seconds When the verdict last changed.\n# TYPE netproof_check_last_change_timestamp_seconds gauge\n'
    cat "$state/metrics.changed"
    printf '# HELP netproof_check_errors_total Answers that were errors: no name, no ready pod, no route.\n# TYPE netproof_check_errors_total counter\n'
    cat "$state/metrics.errors"
    printf '# HELP netproof_rounds_total Rounds of questions.\n# TYPE netproof_rounds_total counter\nnetproof_rounds_total %s\n' "$rounds"
    printf '# HELP netproof_unreadable_questions Lines of the ConfigMap that are no questions.\n# TYPE netproof_unreadable_questions gauge\nnetproof_unreadable_questions %s\n' "$bad"
    printf '# HELP netproof_last_round_timestamp_seconds When the last round ended.\n# TYPE netproof_last_round_timestamp_seconds gauge\nnetproof_last_round_timestamp_seconds %s\n' "$(date +%s)"
  } >"$state/metrics.new"
  {
    printf 'HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\nConnection: close\r\nContent-Length: %s\r\n\r\n' $(wc -c <"$state/metrics.new")
    cat "$state/metrics.new"
  } >"$state/response.new"
  mv "$state/response.new" "$state/response"
}

# Answers one connection after another.
serve() {
  mkfifo "$state/asked" 2>/dev/null
  while :; do
    {
      read -r method path rest
      case "$method $path" in
        'GET /metrics') cat "$state/response" ;;
        *) printf 'HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n' ;;
      esac
      exec >&-
      cat >/dev/null
    } <"$state/asked" 2>/dev/null | nc -l -N -w 5 "$NETPROOF_ADDRESS" ${METRICS_PORT} >"$state/asked" 2>/dev/null || sleep 1
  done
}

round() {
  rm -f "$state/answers/"*
  seconds=$(date +%s)
  cat "$rules/${QUESTIONS_FILE}" >"$state/questions"
  asked=0 running=
  while IFS=$tab read -r id expected kind host port protocol ready fallback asks labels about; do
    case $id in '' | '#'*) continue ;; esac
    if ! is_question; then say 'undecided: a line of the ConfigMap is no question, and is passed over'; continue; fi
    question &
    running="$running $!"
    asked=$((asked + 1))
    [ $((asked % 32)) -ne 0 ] || wait_for_questions
  done <"$state/questions"
  wait_for_questions
  rounds=$((rounds + 1))
  echo "$rounds" >"$state/rounds"
  tell_metrics
}

# Not for all that runs: the server never ends.
wait_for_questions() {
  for each in $running; do wait "$each"; done
  running=
}

# Ends the container when a question was violated as often in a row as the grace says.
end_on_violation() {
  violations=0
  : >"$state/last"
  while IFS=$tab read -r id expected kind host port protocol ready fallback asks labels about; do
    case $id in '' | '#'*) continue ;; esac
    [ -f "$state/answers/$id" ] || continue
    read -r verdict streak since errors answered <"$state/known/$id"
    read -r verdict outcome <"$state/answers/$id"
    [ "$verdict" = violated ] && [ "$streak" -ge "$grace" ] || continue
    violations=$((violations + 1))
    [ $violations -le 8 ] || continue
    case $expected:$outcome in
      deny:*) must='is expected to be denied, and it connects' ;;
      allow:timeout) must='is expected to be allowed, and it times out' ;;
      *) must='is expected to be allowed, and it is refused' ;;
    esac
    printf 'violation: %s %s\n' "$about" "$must" | cut -c1-480 >>"$state/last"
  done <"$state/questions"
  [ $violations -gt 0 ] || return 0
  [ $violations -le 8 ] || printf 'violation: %s rules are violated, of which the first 8 stand here\n' $violations >>"$state/last"
  cat "$state/last"
  cat "$state/last" >/dev/termination-log
  exit 1
}
`;

/**
 * What runs in a monitor's pod: POSIX sh with agnhost, netcat, dig, awk, od, wc, readlink and timeout, which both Debian
 * and Alpine have.
 *
 * - Each round reads the questions anew: the kubelet swaps the folder of a ConfigMap by a symbolic link, and a link that
 *   leads elsewhere ends the pause, too. Nothing is restarted.
 * - What is remembered of a question (its answer, how many violations in a row, since when) is a file named for it, in a
 *   folder that outlives the container.
 * - All addresses that a name has are asked, for a policy may hold on one node and not on the other.
 * - An allow that fails is asked again in the same round: a pod that went in that second is no violation. A deny that
 *   connects needs no second look.
 * - A deny that times out holds only if its target lives: it is Ready, before and after, by a probe of that very port. The
 *   DNS of a headless Service says so without any rights, since it lists no pod that is not.
 * - The metrics server is netcat. It starts before anybody asks, so the answer comes by a named pipe that the first line
 *   of the request opens; who says nothing is hung up on after five seconds.
 * - Fields are only ever used in double quotes, and what goes to a program is letters, digits and `.:_-`.
 */
export const MONITOR_PROGRAM = `${SAMPLER}${MONITOR_FUNCTIONS}${String.raw`
rules=${RULES_FOLDER}
state=${STATE_FOLDER}
tab=$(printf '\t')
umask 077
trap 'exit 0' TERM INT
mkdir -p "$state/known" "$state/answers"
domain=cluster.local
server=
while read -r word rest; do
  case $word in
    nameserver) [ -n "$server" ] || server=${'$'}{rest%% *} ;;
    search | domain) for each in $rest; do case $each in svc.?*) domain=${'$'}{each#svc.}; break ;; esac; done ;;
  esac
done </etc/resolv.conf
rounds=0
[ ! -f "$state/rounds" ] || read -r rounds <"$state/rounds"
printf 'HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Length: 0\r\n\r\n' >"$state/response"
serve &
link=
while :; do
  last=$link
  link=$(readlink "$rules/..data")
  [ -z "$last" ] || [ "$link" = "$last" ] || say 'the rules have changed'
  read -r began rest </proc/uptime
  round
  read_pace
  end_on_violation
  pause=$interval
  [ "$jitter" -eq 0 ] || pause=$((interval + $(od -An -N2 -tu2 /dev/urandom) % (jitter + 1)))
  while read -r now rest </proc/uptime && [ $((${'$'}{now%.*} - ${'$'}{began%.*})) -lt "$pause" ]; do
    [ "$(readlink "$rules/..data")" = "$link" ] || break
    sleep 1
  done
done
`}`;
