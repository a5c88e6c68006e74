import type { LanguageWords } from '../../words';

const units =
  'euro|euros|€|peso|pesos|$|dólar|dólares|sol|soles|libra|libras|£|céntimo|céntimos|centavo|centavos|con|coma|punto';

const want =
  '(quiero|quisiera|querría|quería|queremos|queríamos|deseo|necesito|puedo|puede|puedes|podría|podrías|podemos|debo|tengo que|hay que|me gustaría|voy a|vamos a|vas a|va a)';
const pay =
  '(pagar|abonar|enviar|mandar|transferir|dar|donar|poner|dejar|depositar|ingresar|gastar|girar|pasar|aportar)';
// In the imperative of tú, usted and vos, with « le », « les » or « me ».
const payNow =
  '(paga|pague|pagá|envía|envíe|enviá|manda|mande|mandá|transfiere|transfiera|transferí|abona|abone|deposita|deposite|pasa|pase|pasá|gira|gire|da|dé|deja|deje|dejá|cobra|cobre|cobrá|pon|ponga|poné|mete|echa|eche|dona|done)';

/**
 * Whole phrases around an amount. None ends with a word that sounds like a number, unless its row says so: « sí » is like seis,
 * « es » like tres, and « este » like siete.
 */
export const carriers: LanguageWords['carriers'] = [
  { say: `${want} ${pay}(|le|les)`, example: 'quiero pagar diez euros' },
  {
    say: `${payNow}(|le|les)|pago|abono|envío|mando|transfiero|deposito|dejo|dono|doy|pongo|pagamos|dejamos`,
    example: 'envíale doce euros',
  },
  {
    say: `(|me |se |te |nos )${payNow}(me|se|nos)|(|me |te |le |les |nos |se )(cobra|cobre|cobras|paga|pago|envío|mando|transfiero|doy|dejo|paso|pongo)|dale|dele|deme|dame|démosle|págale|págales|páguele|pagale|póngame|póngale|ponme|ponle|ponele|échale|échele|${pay}|cárgame|cárgueme|cargar|retirar|toma|tome|ten|tenga|aquí (tiene|tienes|van|están)|quédate con|quédese con`,
    heardBy: 'dictation',
    example: 'cóbreme veinte euros',
  },
  {
    say: '(|haz|haga|hacer|hago|hazle|hágale|hazme|quiero hacer|quiero hacerle|quisiera hacer|voy a hacer|necesito hacer|para hacer) (un|una) (pago|bizum|envío|transferencia|donativo|donación|depósito|ingreso|giro|abono|aporte|recarga|compra|pago móvil|yape|plin) (de|por)|(un|una|) (pago|bizum|envío|transferencia|donativo|donación|depósito|recarga) (de|por)|bizum',
    heardBy: 'dictation',
    example: 'haz un bizum de veinte euros',
  },
  {
    say: '(deja|deje|dejar|dejo|dale|quiero dejar|quisiera dejar|voy a dejar|añade|agrega|ponle|) (una|la|) propina (de|)|(de|como|para la|para|en|) propina|de (bote|regalo|saldo|recarga|crédito|gasolina|donativo|donación|aguinaldo|nafta|bencina)',
    example: 'una propina de cinco euros',
  },
  {
    say: '(el|la|mi|un|) (importe|monto|total|cuenta|precio|pago|suma|cantidad|valor|propina|factura) (|total |a pagar )(de|es de|sería de|será de|son|serían)|(el|mi|) (importe|monto|pago|precio|total)(| total| a pagar)|(en|por un) total(| de| son| serían)|son|serían|serán|sería|sale|salen|queda en|quedan|cuesta|cuestan|vale|valen',
    example: 'el importe es de veinte euros',
  },
  {
    say: '(el|la|mi|) (importe|monto|total|cuenta|precio|pago|suma|cantidad|valor|propina|factura) (|total |a pagar )es|es',
    near: 'tres',
    example: 'el total es veinte euros',
  },
  { say: 'sí(| señor| señora)', near: 'seis', example: 'sí veinte euros' },
  { say: 'este|esto', near: 'siete', heardBy: 'dictation', example: 'este veinte euros' },
  {
    say: 'por favor|porfa|porfavor|gracias|muchas gracias|(|pues |bueno |y )nada más|nomás|hola|(buenos|muy buenos) días|(buenas|muy buenas) (tardes|noches)|buenas|pues|bueno|bien|a ver|mira|mire|oye|oiga|venga|vale|ok|okay|listo|claro|perfecto|entonces|digamos|señor|señora|jefe|joven|amigo|(|y )ya(| está| estaría)|ahora(| mismo)|hoy|está bien|eso es|eso sería todo|exactamente|exacto|(exactos|exactas)|(justo|justos|justas|redondos|clavados|cabales|pelados)|en punto|solo|sólo|solamente|únicamente|ni más ni menos(| que)|ni un (céntimo|centavo) más',
    example: 'diez euros por favor',
  },
  {
    say: '(con|en|por|a) (la|mi|) (tarjeta|efectivo|metálico|bizum|débito|crédito|transferencia|contado|cash|tarjeta de débito|tarjeta de crédito)|en total|sin (contacto|propina|recibo|ticket)',
    example: 'veinte euros con tarjeta',
  },
  {
    say: 'a|al|para|(a|para) (el|la|los|mi|mis|tu|tus|su|sus|nuestro|nuestra|un|una)|por (el|la|los|las|mi|un|una)|para las',
    where: 'purpose',
    heardBy: 'dictation',
    example: 'veinte euros para el taxi',
  },
  {
    say: '(introduce|introduzca|introducir|ingresa|ingrese|ingresá|teclea|teclee|digita|digite|escribe|escriba|escribí|anota|anote)',
    heardBy: 'dictation',
    example: 'introduce veinte euros',
  },
  { say: '(añad|agreg|sum)(e|a|ir|ar)(|le)|(agréguele|agrégale|súmale|súmele|añádele|añádale)', heardBy: 'dictation' },
];

/** Reasons to refuse an amount. If several apply, the most serious one is named. */
export const refusals: LanguageWords['refusals'] = [
  {
    say: '(de|como|para|para la|) propina',
    reason: 'several-amounts',
    where: 'rest',
    example: 'diez euros y doce de propina',
  },
  {
    say: 'menos|negativo|devolver|devuélveme|devuélvame|devolución|reembolso|reembolsar|(te|le|me|les|nos|) (debo|debe|debes|deben)|deuda|descuento|rebaja|bajo cero|en contra',
    reason: 'negative',
    example: 'menos cinco euros',
  },
  { say: '-|−|–', reason: 'negative', where: 'before', example: '-5 euros' },
  { say: 'no', reason: 'negated', where: 'before', example: 'no diez euros' },
  {
    say: 'no (me|te|se|le|les|lo|la|nos|) (pago|pagues|pague|paga|pagar|cobres|cobre|quiero|quería|son|es|era|eran|envíes|envíe|mandes|mande|pongas|ponga|voy|dejes|deje|des|hagas)|nunca|jamás|tampoco|ni|sin|excepto|salvo|para nada|cancela|cancele|cancelar|anula|anule|anular',
    reason: 'negated',
    example: 'no pagues diez euros',
  },
  {
    say: 'entre|desde|hasta|(al|por lo) menos|como (mínimo|máximo|mucho|poco)|a lo (sumo|más|mucho)|no (más|menos) de|(más|menos|arriba|encima|debajo|abajo|por encima|por debajo) de|más que|menos que|máximo|mínimo|máx|mín|o (más|menos)|a partir de|en adelante|(para|hacia) (arriba|abajo)',
    reason: 'range',
    example: 'entre diez y veinte euros',
  },
  { say: 'a|-|–|—|~', reason: 'range', where: 'between', example: 'diez a veinte euros' },
  {
    say: 'unos|unas|como(| unos| unas)|casi|aproximadamente|aprox|más o menos|alrededor de|cerca de|en torno a|a eso de|sobre|(por ahí|por allí)(| de)|o (así|por ahí|algo así)|algo así(| como)|(y|) (pico|tantos|algo|poco)|quizá|quizás|tal vez|a lo mejor|creo que|calculo|veintena|decena|treintena|centenar|centenares|miles|veintitantos|veintipico',
    reason: 'approximate',
    example: 'unos veinte euros',
  },
  {
    say: 'o|u|ó|o bien|cada|cada (uno|una)|por (persona|cabeza|barba|hora|día|mes|año|noche|kilo|unidad|semana)|al (día|mes|año|kilo)|a la (hora|semana)|mensuales|diarios|semanales|a medias|más|y más|(el|la|) (doble|triple|mitad|tercio)|veces|otro|otra|otros|otras|también|además|extra|adicional|adicionales',
    reason: 'several-amounts',
    example: 'diez o doce euros',
  },
  // It adds to an amount that was said before.
  {
    say: '(añad|agreg|sum)(e|a|ir|ar)(|le)|agréguele|agrégale|súmale|súmele|añádele|añádale',
    reason: 'several-amounts',
    where: 'addition',
    unless: 'propina|de propina|una propina de|propina de|una propina',
    example: 'añade cinco euros',
  },
  // A key, or the digits of a code.
  {
    say: '(introduce|introduzca|introducir|ingresa|ingrese|ingresá|teclea|teclee|digita|digite|escribe|escriba|escribí|anota|anote)',
    reason: 'no-amount',
    unless: units,
    example: 'teclee dos',
  },
  // A question whether it is that much. « ¿Me cobra veinte euros? » asks to pay.
  {
    say: '¿ (|el |la |mi |en )(son|es|eran|era|cuesta|cuestan|vale|valen|sale|salen|serían|sería|total|importe|monto|cuenta|precio|propina)',
    reason: 'no-amount',
    example: '¿son veinte euros?',
  },
  {
    say: 'mil gracias|(un millón|millones) de gracias|gracias (mil|un millón)',
    reason: 'no-amount',
    example: 'mil gracias',
  },
  { say: '(a|son|de|para) las|a la una|y cuarto|menos cuarto', reason: 'no-amount', example: 'a las diez' },
  { say: 'por (ciento|cien|mil)|porciento|%|‰', reason: 'no-amount', example: 'diez por ciento' },
  // Nobody says this for « un mil ».
  { say: 'uno (mil|millón)', reason: 'no-amount', example: 'uno mil euros' },
];

/** The new amount is always asked about. */
export const corrections: LanguageWords['corrections'] = [
  {
    say: '(bueno |ay |uy |ah |que |)no(| no| perdón)|perdón|perdone|disculpe|digo|(quiero|quise|quería) decir|mejor(| dicho)|más bien|o mejor(| dicho)|o sea|es decir|corrijo|me equivoqué|me he equivocado|espera|espere',
    example: 'diez, no, doce',
  },
];
