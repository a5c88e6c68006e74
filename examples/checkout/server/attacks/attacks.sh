#!/bin/sh
# The attacks of the page /attacks, with curl. Usage: sh attacks.sh http://localhost:4173
# Each line: what the server said, how often Stripe charged the attacked orders, and what the payer hears.
base=${1:-http://localhost:4173}
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cafe='"kind":"cafe","currency":"USD"'
transfer='{"kind":"transfer","currency":"USD","to":"anna-li","amount":10000}'

# send METHOD PATH [BODY] [HEADER]: the answer is in $work/body, its status in $status.
send() {
  status=$(curl -s -o "$work/body" -D "$work/head" -w '%{http_code}' -X "$1" "$base$2" -b "$work/jar" \
    -H "origin: $base" -H 'content-type: application/json' ${4:+-H "$4"} ${3:+--data-binary "$3"}) || status=000
}
# The value of a key in the last answer.
get() { grep -o "\"$1\":\"[^\"]*\"" "$work/body" | head -n 1 | cut -d '"' -f 4; }
# Adds the last answer in a word: its error, outcome or status.
say() {
  word=$(get code) && word=${word:-$(get kind)} && word=${word:-$(get outcome)} && word="$status ${word:-received}"
  [ "$status" = 000 ] && word='no answer'
  said="${said:+$said, }$word"
}
# The number of a new order.
open() { send POST /shop/orders "$1" && get id; }
pay() { send PUT "/pay/payments/$1" "{\"orderId\":\"$2\",\"means\":\"card-visa\"$3}"; }
# Asks until the payment is clear.
settle() {
  while send GET "/pay/payments/$1" && { [ "$status" = 000 ] || grep -qE '"(processing|unknown)"' "$work/body"; }; do
    sleep 0.1
  done
  say
}
new_id() { cat /proc/sys/kernel/random/uuid 2>/dev/null || uuidgen; }
ask_for_code() {
  send POST "/pay/orders/$1/challenge" '{}' && challenge=$(get challenge)
  send POST "/pay/orders/$1/code" "{\"challenge\":\"$challenge\"}"
  send GET "/shop/orders/$1/phone" && code=$(get code)
}
# end TITLE PAYMENT ORDER [ORDER]
end() {
  title=$1 payment=$2 number=$3 charges=0 heard=
  shift 2
  for order in "$@"; do
    send GET "/shop/orders/$order/ledger?payment=$payment"
    charges=$((charges + $(sed -n 's/.*"charges":\([0-9]*\).*/\1/p' "$work/body")))
    [ "$order" = "$number" ] && heard=$(get heard | sed "s/$number/AAAAAA/")
  done
  echo "$title: $said. Charges: $charges. The payer hears: $heard"
  said=
}

curl -sf -o /dev/null -c "$work/jar" "$base/shop/account" || {
  echo "No shop answers at $base" >&2
  exit 1
}

send POST /shop/orders "{$cafe,\"tip\":350,\"total\":1}" && say
send POST /shop/orders "{$cafe,\"tip\":-2000}" && say
order=$(open "$transfer") id=$(new_id)
pay "$id" "$order" ',"amount":"1"' && say
ask_for_code "$order"
forged=$(printf '%s==' "$challenge" | tr '_-' '/+' | base64 -d 2>/dev/null | sed 's/"10000"/"1"/' | base64 | tr -d '\n=' | tr '/+' '_-')
send POST "/pay/orders/$order/confirmation" "{\"challenge\":\"$forged\",\"method\":\"code\",\"code\":\"$code\"}" && say
end 'Tampered amount' "$id" "$order"

order=$(open "$transfer") other=$(open "$transfer") id=$(new_id)
ask_for_code "$order"
proof="{\"challenge\":\"$challenge\",\"method\":\"code\",\"code\":\"$code\"}"
send POST "/pay/orders/$order/confirmation" "$proof" && say
confirmed=",\"confirmationId\":\"$(get confirmationId)\""
pay "$id" "$order" "$confirmed" && say
send POST "/pay/orders/$order/confirmation" "$proof" && say
pay "$(new_id)" "$other" "$confirmed" && say
end 'Replayed confirmation' "$id" "$order" "$other"

order=$(open "$transfer") id=$(new_id)
send POST "/shop/orders/$order/old-challenge" '{}' && challenge=$(get challenge)
send POST "/pay/orders/$order/code" "{\"challenge\":\"$challenge\"}" && say
send POST "/pay/orders/$order/confirmation" "{\"challenge\":\"$challenge\",\"method\":\"code\",\"code\":\"000000\"}" && say
pay "$id" "$order" && say
end 'Expired challenge' "$id" "$order"

order=$(open "{$cafe,\"tip\":350,\"scene\":\"asks\"}") id=$(new_id)
pay "$id" "$order" && say
intent="{\"id\":\"pi_forged\",\"object\":\"payment_intent\",\"status\":\"succeeded\",\"amount_received\":2825,\"currency\":\"usd\",\"metadata\":{\"payaloud_payment\":\"$id\",\"payaloud_order\":\"$order\"}}"
event="{\"id\":\"evt_forged\",\"object\":\"event\",\"type\":\"payment_intent.succeeded\",\"data\":{\"object\":$intent}}"
send POST /pay/webhook "$event" "stripe-signature: t=$(date +%s),v1=$(printf '%064d' 0)" && say
end 'Forged webhook' "$id" "$order"

order=$(open "{$cafe,\"tip\":350}") id=$(new_id)
pay "$id" "$order" && say
# record AGE: a webhook that Stripe signed so many seconds ago.
record() {
  send POST "/shop/orders/$order/recorded-webhook" "{\"age\":$1}" && cp "$work/body" "$work/webhook"
  signature=$(tr -d '\r' <"$work/head" | grep -i '^stripe-signature:')
}
replay() { send POST /pay/webhook "@$work/webhook" "$signature" && say; }
record 301 && replay
record 0 && replay && replay
end 'Webhook 301 seconds old' "$id" "$order"

order=$(open "{$cafe,\"tip\":350,\"scene\":\"loses-reply\"}") id=$(new_id)
pay "$id" "$order" && say
send GET "/pay/payments/$id" && say
pay "$id" "$order" && say
end 'Reply lost' "$id" "$order"

order=$(open "{$cafe,\"tip\":350,\"scene\":\"stripe-loses-reply\"}") id=$(new_id)
pay "$id" "$order" && settle "$id"
end 'Stripe’s reply lost' "$id" "$order"

order=$(open "{$cafe,\"tip\":350,\"scene\":\"dies-after-pay\"}") id=$(new_id)
pay "$id" "$order" && say
settle "$id"
pay "$id" "$order" && say
end 'Kill and restart' "$id" "$order"

order=$(open "{$cafe,\"tip\":350}") id=$(new_id) second=$(new_id)
(pay "$second" "$order") 2>/dev/null &
pay "$id" "$order"
wait
settle "$id" && settle "$second"
send PUT "/shop/orders/$order" '{"tip":0}' && say
end 'Second tab' "$id" "$order"
