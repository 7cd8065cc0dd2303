"use strict";var oB=Object.create;var Vh=Object.defineProperty;var iB=Object.getOwnPropertyDescriptor;var sB=Object.getOwnPropertyNames;var aB=Object.getPrototypeOf,cB=Object.prototype.hasOwnProperty;var J=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var te=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},td=(e,t)=>{for(var n in t)Vh(e,n,{get:t[n],enumerable:!0})},lB=(e,t,n,r)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let o of sB(t))!cB.call(e,o)&&o!==n&&Vh(e,o,{get:()=>t[o],enumerable:!(r=iB(t,o))||r.enumerable});return e};var rt=(e,t,n)=>(n=e!=null?oB(aB(e)):{},lB(t||!e||!e.__esModule?Vh(n,"default",{value:e,enumerable:!0}):n,e));var Pc,Hh=J(()=>{"use strict";Pc="0.1.0"});function rn(e){return!("unknown"in e)}function Yh({connections:e,ranges:t}){let n=new Set(e.map(LS));return[...e,...t.filter(r=>!n.has(LS(r)))]}function IS({mode:e,
opened:t}){return e==="allow"?[]:t.flatMap(n=>{let r=Yh(n).filter(({approved:o,checks:i})=>!o&&(e==="forbid-open"||i.length===0));return r.length===0?[]:[{group:n,
refused:r}]})}function Xi(e){return!e||!rn(e)?0:IS(e).reduce((t,{refused:n})=>t+n.length,0)}function LS({from:e,to:t}){return JSON.stringify([e,t])}var jr=J(()=>{
"use strict"});function Ys(e){return e.kind==="cluster"&&e.existing!==void 0&&e.existing.lifted!==!0}function Ce({outcome:e}){return e instanceof Error?void 0:e}function Br({verdict:e,
totals:t,changes:n,exitCode:r}){let o=Xi(n)>0||e==="fail"&&t.flaky===0;return t.fail>0||o?"bad":e==="pass"&&r===0?"good":"unsure"}var bt=J(()=>{"use strict";jr()});var tt=J(()=>{"use strict"});function ig(e,t){return e.replace(eP,t)}function T(e){return U(e)}function Xs(e,t="and"){let n=e.map(o=>`\`${T(o)}\``),r=n.pop()??"";return n.length===0?r:`${n.
join(", ")} ${t} ${r}`}function U(e,t=120){let n=ig(Ft(e,t),r=>EB[r]??MB(r));return Ft(n,t)}function Ft(e,t){if(e.length<=t)return e;let n=Math.max(0,t-1),r=e.charCodeAt(
n-1);return`${e.slice(0,r>=55296&&r<=56319?n-1:n)}\u2026`}function ad(e){return e.replaceAll(`\r
`,`
`).replace(OB,"").replace(eP,t=>t===`
`||t==="	"?t:"")}function yo(e){return e.replace(/##\[/gu,"# #[").replace(/^(\s*):(?=:)/u,"$1: ")}function tP(e){let t=e.split(RB).map((o,i)=>i%2===1?o:ad(o)),n=t.
filter((o,i)=>i%2===0).join(""),r=yo(n);return r===n?t.join(""):r}function nP(e){return/^[\n\x20-\x7e]*$/.test(e)&&!e.includes("##[")&&!e.includes("::")}function rP(e){
return e.split(/\r\n|\n|\r/).map(t=>yo(ad(t))).join(`
`)}function ct(e){return e.replace(/[&<>"']/g,t=>_B[t]??"")}function X(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function Wn(e){if(e<50)return`${Math.round(e)} m\
s`;if(e<59950)return`${(e/1e3).toFixed(1)} s`;let t=Math.round(e/1e3);return`${Math.floor(t/60)} min ${String(t%60).padStart(2,"0")} s`}function MB(e){return`\\u\
{${(e.codePointAt(0)??0).toString(16)}}`}var eP,EB,OB,RB,_B,q=J(()=>{"use strict";tt();eP=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu,EB=
{"\n":"\\n","\r":"\\r","	":"\\t"};OB=/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[PX\]^_][^\u0007\u001b\n]*(?:\u0007|\u001b\\)?|\u001b[ -/]*[0-~]/gu;RB=/(\u001b\[[0-9;]*m)/;
_B={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"}});function dd(e){let t=e.protocol==="https:";if(NB(e))return;let n=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(n)try{return new ud(n)}catch{if(!n.startsWith("http://")&&!n.startsWith("https://"))return new ud(`http://${n}`)}else return}function NB(e){if(!e.hostname)return!1;
let t=e.hostname;if(TB(t))return!0;let n=process.env.no_proxy||process.env.NO_PROXY||"";if(!n)return!1;let r;e.port?r=Number(e.port):e.protocol==="http:"?r=80:e.
protocol==="https:"&&(r=443);let o=[e.hostname.toUpperCase()];typeof r=="number"&&o.push(`${o[0]}:${r}`);for(let i of n.split(",").map(a=>a.trim().toUpperCase()).
filter(a=>a))if(i==="*"||o.some(a=>a===i||a.endsWith(`.${i}`)||i.startsWith(".")&&a.endsWith(`${i}`)))return!0;return!1}function TB(e){let t=e.toLowerCase();return t===
"localhost"||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}var ud,dP=J(()=>{ud=class extends URL{constructor(t,n){super(t,n),this.
_decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}}});var hP=te(Qs=>{"use strict";var uY=require("net"),IB=require("tls"),ag=require("http"),fP=require("https"),DB=require("events"),dY=require("assert"),zB=require("util");
Qs.httpOverHttp=FB;Qs.httpsOverHttp=jB;Qs.httpOverHttps=BB;Qs.httpsOverHttps=WB;function FB(e){var t=new wo(e);return t.request=ag.request,t}function jB(e){var t=new wo(
e);return t.request=ag.request,t.createSocket=pP,t.defaultPort=443,t}function BB(e){var t=new wo(e);return t.request=fP.request,t}function WB(e){var t=new wo(e);
return t.request=fP.request,t.createSocket=pP,t.defaultPort=443,t}function wo(e){var t=this;t.options=e||{},t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.
maxSockets||ag.Agent.defaultMaxSockets,t.requests=[],t.sockets=[],t.on("free",function(r,o,i,a){for(var l=mP(o,i,a),u=0,d=t.requests.length;u<d;++u){var f=t.requests[u];
if(f.host===l.host&&f.port===l.port){t.requests.splice(u,1),f.request.onSocket(r);return}}r.destroy(),t.removeSocket(r)})}zB.inherits(wo,DB.EventEmitter);wo.prototype.
addRequest=function(t,n,r,o){var i=this,a=cg({request:t},i.options,mP(n,r,o));if(i.sockets.length>=this.maxSockets){i.requests.push(a);return}i.createSocket(a,function(l){
l.on("free",u),l.on("close",d),l.on("agentRemove",d),t.onSocket(l);function u(){i.emit("free",l,a)}function d(f){i.removeSocket(l),l.removeListener("free",u),l.
removeListener("close",d),l.removeListener("agentRemove",d)}})};wo.prototype.createSocket=function(t,n){var r=this,o={};r.sockets.push(o);var i=cg({},r.proxyOptions,
{method:"CONNECT",path:t.host+":"+t.port,agent:!1,headers:{host:t.host+":"+t.port}});t.localAddress&&(i.localAddress=t.localAddress),i.proxyAuth&&(i.headers=i.headers||
{},i.headers["Proxy-Authorization"]="Basic "+new Buffer(i.proxyAuth).toString("base64")),ii("making CONNECT request");var a=r.request(i);a.useChunkedEncodingByDefault=
!1,a.once("response",l),a.once("upgrade",u),a.once("connect",d),a.once("error",f),a.end();function l(m){m.upgrade=!0}function u(m,h,y){process.nextTick(function(){
d(m,h,y)})}function d(m,h,y){if(a.removeAllListeners(),h.removeAllListeners(),m.statusCode!==200){ii("tunneling socket could not be established, statusCode=%d",
m.statusCode),h.destroy();var v=new Error("tunneling socket could not be established, statusCode="+m.statusCode);v.code="ECONNRESET",t.request.emit("error",v),r.
removeSocket(o);return}if(y.length>0){ii("got illegal response body from proxy"),h.destroy();var v=new Error("got illegal response body from proxy");v.code="ECO\
NNRESET",t.request.emit("error",v),r.removeSocket(o);return}return ii("tunneling connection has established"),r.sockets[r.sockets.indexOf(o)]=h,n(h)}function f(m){
a.removeAllListeners(),ii(`tunneling socket could not be established, cause=%s
`,m.message,m.stack);var h=new Error("tunneling socket could not be established, cause="+m.message);h.code="ECONNRESET",t.request.emit("error",h),r.removeSocket(
o)}};wo.prototype.removeSocket=function(t){var n=this.sockets.indexOf(t);if(n!==-1){this.sockets.splice(n,1);var r=this.requests.shift();r&&this.createSocket(r,
function(o){r.request.onSocket(o)})}};function pP(e,t){var n=this;wo.prototype.createSocket.call(n,e,function(r){var o=e.request.getHeader("host"),i=cg({},n.options,
{socket:r,servername:o?o.replace(/:.*$/,""):e.host}),a=IB.connect(0,i);n.sockets[n.sockets.indexOf(r)]=a,t(a)})}function mP(e,t,n){return typeof e=="string"?{host:e,
port:t,localAddress:n}:e}function cg(e){for(var t=1,n=arguments.length;t<n;++t){var r=arguments[t];if(typeof r=="object")for(var o=Object.keys(r),i=0,a=o.length;i<
a;++i){var l=o[i];r[l]!==void 0&&(e[l]=r[l])}}return e}var ii;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?ii=function(){var e=Array.prototype.
slice.call(arguments);typeof e[0]=="string"?e[0]="TUNNEL: "+e[0]:e.unshift("TUNNEL:"),console.error.apply(console,e)}:ii=function(){};Qs.debug=ii});var yP=te((pY,gP)=>{gP.exports=hP()});var fd,wP=J(()=>{"use strict";fd=class{constructor(){throw new Error("undici is not part of this bundle: see scripts/no-undici.mjs")}}});var bP={};td(bP,{Headers:()=>on,HttpClient:()=>Mc,HttpClientError:()=>pd,HttpClientResponse:()=>md,HttpCodes:()=>Un,MediaTypes:()=>qr,getProxyUrl:()=>UB,isHttps:()=>HB});
function UB(e){let t=dd(new URL(e));return t?t.href:""}function HB(e){return new URL(e).protocol==="https:"}var Ac,lg,si,gt,Un,on,qr,qB,KB,ZB,GB,VB,pd,md,Mc,_c,
ug=J(()=>{Ac=rt(require("http"),1),lg=rt(require("https"),1);dP();si=rt(yP(),1);wP();gt=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(a){
a(i)})}return new(n||(n=Promise))(function(i,a){function l(f){try{d(r.next(f))}catch(m){a(m)}}function u(f){try{d(r.throw(f))}catch(m){a(m)}}function d(f){f.done?
i(f.value):o(f.value).then(l,u)}d((r=r.apply(e,t||[])).next())})};(function(e){e[e.OK=200]="OK",e[e.MultipleChoices=300]="MultipleChoices",e[e.MovedPermanently=
301]="MovedPermanently",e[e.ResourceMoved=302]="ResourceMoved",e[e.SeeOther=303]="SeeOther",e[e.NotModified=304]="NotModified",e[e.UseProxy=305]="UseProxy",e[e.
SwitchProxy=306]="SwitchProxy",e[e.TemporaryRedirect=307]="TemporaryRedirect",e[e.PermanentRedirect=308]="PermanentRedirect",e[e.BadRequest=400]="BadRequest",e[e.
Unauthorized=401]="Unauthorized",e[e.PaymentRequired=402]="PaymentRequired",e[e.Forbidden=403]="Forbidden",e[e.NotFound=404]="NotFound",e[e.MethodNotAllowed=405]=
"MethodNotAllowed",e[e.NotAcceptable=406]="NotAcceptable",e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",e[e.RequestTimeout=408]="RequestTim\
eout",e[e.Conflict=409]="Conflict",e[e.Gone=410]="Gone",e[e.TooManyRequests=429]="TooManyRequests",e[e.InternalServerError=500]="InternalServerError",e[e.NotImplemented=
501]="NotImplemented",e[e.BadGateway=502]="BadGateway",e[e.ServiceUnavailable=503]="ServiceUnavailable",e[e.GatewayTimeout=504]="GatewayTimeout"})(Un||(Un={}));
(function(e){e.Accept="accept",e.ContentType="content-type"})(on||(on={}));(function(e){e.ApplicationJson="application/json"})(qr||(qr={}));qB=[Un.MovedPermanently,
Un.ResourceMoved,Un.SeeOther,Un.TemporaryRedirect,Un.PermanentRedirect],KB=[Un.BadGateway,Un.ServiceUnavailable,Un.GatewayTimeout],ZB=["OPTIONS","GET","DELETE",
"HEAD"],GB=10,VB=5,pd=class e extends Error{constructor(t,n){super(t),this.name="HttpClientError",this.statusCode=n,Object.setPrototypeOf(this,e.prototype)}},md=
class{constructor(t){this.message=t}readBody(){return gt(this,void 0,void 0,function*(){return new Promise(t=>gt(this,void 0,void 0,function*(){let n=Buffer.alloc(
0);this.message.on("data",r=>{n=Buffer.concat([n,r])}),this.message.on("end",()=>{t(n.toString())})}))})}readBodyBuffer(){return gt(this,void 0,void 0,function*(){
return new Promise(t=>gt(this,void 0,void 0,function*(){let n=[];this.message.on("data",r=>{n.push(r)}),this.message.on("end",()=>{t(Buffer.concat(n))})}))})}};
Mc=class{constructor(t,n,r){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=
1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=n||[],this.requestOptions=r,r&&(r.ignoreSslError!=null&&
(this._ignoreSslError=r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=
null&&(this._allowRedirectDowngrade=r.allowRedirectDowngrade),r.maxRedirects!=null&&(this._maxRedirects=Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=
r.keepAlive),r.allowRetries!=null&&(this._allowRetries=r.allowRetries),r.maxRetries!=null&&(this._maxRetries=r.maxRetries))}options(t,n){return gt(this,void 0,void 0,
function*(){return this.request("OPTIONS",t,null,n||{})})}get(t,n){return gt(this,void 0,void 0,function*(){return this.request("GET",t,null,n||{})})}del(t,n){return gt(
this,void 0,void 0,function*(){return this.request("DELETE",t,null,n||{})})}post(t,n,r){return gt(this,void 0,void 0,function*(){return this.request("POST",t,n,
r||{})})}patch(t,n,r){return gt(this,void 0,void 0,function*(){return this.request("PATCH",t,n,r||{})})}put(t,n,r){return gt(this,void 0,void 0,function*(){return this.
request("PUT",t,n,r||{})})}head(t,n){return gt(this,void 0,void 0,function*(){return this.request("HEAD",t,null,n||{})})}sendStream(t,n,r,o){return gt(this,void 0,
void 0,function*(){return this.request(t,n,r,o)})}getJson(t){return gt(this,arguments,void 0,function*(n,r={}){r[on.Accept]=this._getExistingOrDefaultHeader(r,on.
Accept,qr.ApplicationJson);let o=yield this.get(n,r);return this._processResponse(o,this.requestOptions)})}postJson(t,n){return gt(this,arguments,void 0,function*(r,o,i={}){
let a=JSON.stringify(o,null,2);i[on.Accept]=this._getExistingOrDefaultHeader(i,on.Accept,qr.ApplicationJson),i[on.ContentType]=this._getExistingOrDefaultContentTypeHeader(
i,qr.ApplicationJson);let l=yield this.post(r,a,i);return this._processResponse(l,this.requestOptions)})}putJson(t,n){return gt(this,arguments,void 0,function*(r,o,i={}){
let a=JSON.stringify(o,null,2);i[on.Accept]=this._getExistingOrDefaultHeader(i,on.Accept,qr.ApplicationJson),i[on.ContentType]=this._getExistingOrDefaultContentTypeHeader(
i,qr.ApplicationJson);let l=yield this.put(r,a,i);return this._processResponse(l,this.requestOptions)})}patchJson(t,n){return gt(this,arguments,void 0,function*(r,o,i={}){
let a=JSON.stringify(o,null,2);i[on.Accept]=this._getExistingOrDefaultHeader(i,on.Accept,qr.ApplicationJson),i[on.ContentType]=this._getExistingOrDefaultContentTypeHeader(
i,qr.ApplicationJson);let l=yield this.patch(r,a,i);return this._processResponse(l,this.requestOptions)})}request(t,n,r,o){return gt(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let i=new URL(n),a=this._prepareRequest(t,i,o),l=this._allowRetries&&ZB.includes(t)?this.
_maxRetries+1:1,u=0,d;do{if(d=yield this.requestRaw(a,r),d&&d.message&&d.message.statusCode===Un.Unauthorized){let m;for(let h of this.handlers)if(h.canHandleAuthentication(
d)){m=h;break}return m?m.handleAuthentication(this,a,r):d}let f=this._maxRedirects;for(;d.message.statusCode&&qB.includes(d.message.statusCode)&&this._allowRedirects&&
f>0;){let m=d.message.headers.location;if(!m)break;let h=new URL(m);if(i.protocol==="https:"&&i.protocol!==h.protocol&&!this._allowRedirectDowngrade)throw new Error(
"Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade op\
tion to true.");if(yield d.readBody(),h.hostname!==i.hostname)for(let y in o)y.toLowerCase()==="authorization"&&delete o[y];a=this._prepareRequest(t,h,o),d=yield this.
requestRaw(a,r),f--}if(!d.message.statusCode||!KB.includes(d.message.statusCode))return d;u+=1,u<l&&(yield d.readBody(),yield this._performExponentialBackoff(u))}while(u<
l);return d})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(t,n){return gt(this,void 0,void 0,function*(){return new Promise((r,o)=>{
function i(a,l){a?o(a):l?r(l):o(new Error("Unknown error"))}this.requestRawWithCallback(t,n,i)})})}requestRawWithCallback(t,n,r){typeof n=="string"&&(t.options.
headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(n,"utf8"));let o=!1;function i(u,d){o||(o=!0,r(u,d))}let a=t.httpModule.request(
t.options,u=>{let d=new md(u);i(void 0,d)}),l;a.on("socket",u=>{l=u}),a.setTimeout(this._socketTimeout||3*6e4,()=>{l&&l.end(),i(new Error(`Request timeout: ${t.
options.path}`))}),a.on("error",function(u){i(u)}),n&&typeof n=="string"&&a.write(n,"utf8"),n&&typeof n!="string"?(n.on("close",function(){a.end()}),n.pipe(a)):
a.end()}getAgent(t){let n=new URL(t);return this._getAgent(n)}getAgentDispatcher(t){let n=new URL(t),r=dd(n);if(r&&r.hostname)return this._getProxyAgentDispatcher(
n,r)}_prepareRequest(t,n,r){let o={};o.parsedUrl=n;let i=o.parsedUrl.protocol==="https:";o.httpModule=i?lg:Ac;let a=i?443:80;if(o.options={},o.options.host=o.parsedUrl.
hostname,o.options.port=o.parsedUrl.port?parseInt(o.parsedUrl.port):a,o.options.path=(o.parsedUrl.pathname||"")+(o.parsedUrl.search||""),o.options.method=t,o.options.
headers=this._mergeHeaders(r),this.userAgent!=null&&(o.options.headers["user-agent"]=this.userAgent),o.options.agent=this._getAgent(o.parsedUrl),this.handlers)for(let l of this.
handlers)l.prepareRequest(o.options);return o}_mergeHeaders(t){return this.requestOptions&&this.requestOptions.headers?Object.assign({},_c(this.requestOptions.headers),
_c(t||{})):_c(t||{})}_getExistingOrDefaultHeader(t,n,r){let o;if(this.requestOptions&&this.requestOptions.headers){let a=_c(this.requestOptions.headers)[n];a&&(o=
typeof a=="number"?a.toString():a)}let i=t[n];return i!==void 0?typeof i=="number"?i.toString():i:o!==void 0?o:r}_getExistingOrDefaultContentTypeHeader(t,n){let r;
if(this.requestOptions&&this.requestOptions.headers){let i=_c(this.requestOptions.headers)[on.ContentType];i&&(typeof i=="number"?r=String(i):Array.isArray(i)?r=
i.join(", "):r=i)}let o=t[on.ContentType];return o!==void 0?typeof o=="number"?String(o):Array.isArray(o)?o.join(", "):o:r!==void 0?r:n}_getAgent(t){let n,r=dd(
t),o=r&&r.hostname;if(this._keepAlive&&o&&(n=this._proxyAgent),o||(n=this._agent),n)return n;let i=t.protocol==="https:",a=100;if(this.requestOptions&&(a=this.requestOptions.
maxSockets||Ac.globalAgent.maxSockets),r&&r.hostname){let l={maxSockets:a,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(r.username||r.password)&&
{proxyAuth:`${r.username}:${r.password}`}),{host:r.hostname,port:r.port})},u,d=r.protocol==="https:";i?u=d?si.httpsOverHttps:si.httpsOverHttp:u=d?si.httpOverHttps:
si.httpOverHttp,n=u(l),this._proxyAgent=n}if(!n){let l={keepAlive:this._keepAlive,maxSockets:a};n=i?new lg.Agent(l):new Ac.Agent(l),this._agent=n}return i&&this.
_ignoreSslError&&(n.options=Object.assign(n.options||{},{rejectUnauthorized:!1})),n}_getProxyAgentDispatcher(t,n){let r;if(this._keepAlive&&(r=this._proxyAgentDispatcher),
r)return r;let o=t.protocol==="https:";return r=new fd(Object.assign({uri:n.href,pipelining:this._keepAlive?1:0},(n.username||n.password)&&{token:`Basic ${Buffer.
from(`${n.username}:${n.password}`).toString("base64")}`})),this._proxyAgentDispatcher=r,o&&this._ignoreSslError&&(r.options=Object.assign(r.options.requestTls||
{},{rejectUnauthorized:!1})),r}_getUserAgentWithOrchestrationId(t){let n=t||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){let o=r.replace(/[^a-z0-9_.-]/gi,
"_");return`${n} actions_orchestration_id/${o}`}return n}_performExponentialBackoff(t){return gt(this,void 0,void 0,function*(){t=Math.min(GB,t);let n=VB*Math.pow(
2,t);return new Promise(r=>setTimeout(()=>r(),n))})}_processResponse(t,n){return gt(this,void 0,void 0,function*(){return new Promise((r,o)=>gt(this,void 0,void 0,
function*(){let i=t.message.statusCode||0,a={statusCode:i,result:null,headers:{}};i===Un.NotFound&&r(a);function l(f,m){if(typeof m=="string"){let h=new Date(m);
if(!isNaN(h.valueOf()))return h}return m}let u,d;try{d=yield t.readBody(),d&&d.length>0&&(n&&n.deserializeDates?u=JSON.parse(d,l):u=JSON.parse(d),a.result=u),a.
headers=t.message.headers}catch{}if(i>299){let f;u&&u.message?f=u.message:d&&d.length>0?f=d:f=`Failed request: (${i})`;let m=new pd(f,i);m.result=a.result,o(m)}else
r(a)}))})}},_c=e=>Object.keys(e).reduce((t,n)=>(t[n.toLowerCase()]=e[n],t),{})});function sn({line:e}){return e===0}function dg({code:e}){return eW.has(e)}function ea({code:e,severity:t}){return t==="notice"&&tW.has(e)}function Qi(e){let t={
file:"",line:0,column:0};return e.toSorted(({at:n=t},{at:r=t})=>n.file!==r.file?n.file<r.file?-1:1:n.line-r.line||n.column-r.column)}var eW,tW,fe,qn,Ie=J(()=>{"\
use strict";eW=new Set(["unknown-workload","generated-name","endpoint-pod","second-rule-file","passed-over","chart-skipped","kustomization-skipped","duplicate-n\
ame","unsupported-policy","no-workloads","unisolated","ignored"]);tW=new Set(["not-supported","pods-elsewhere","ignored"]);fe=class extends Error{name="InputErr\
or";problems;constructor(t){super(t.map(n=>n.message).join(`
`)),this.problems=t}},qn=class extends Error{name="EnvironmentError";code;hint;detail;constructor(t,n,r={}){super(n,{cause:r.cause}),this.code=t,this.hint=r.hint,
this.detail=r.detail}}});function Te(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Zt(e){return Te(e)?e:void 0}function cr(e){return Array.isArray(e)?e:[]}var De=J(
()=>{"use strict"});function bo(e,t,n,r,o){return{code:t,severity:e,message:n,at:r,...o!==void 0&&{hint:o}}}var st=J(()=>{"use strict"});function On(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function ts({namespace:e,kind:t,name:n}){return`${e}/${t.toLowerCase()}/${n}`}function Ct(e){return e.pod?.
of??e}function Ye(e){return`${e.namespace}/${e.name}`}var vo,pe=J(()=>{"use strict";vo=["TCP","UDP","SCTP"]});function ie(e,t){let n=new Map;for(let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}var Ne=J(()=>{"use strict"});function ot(e,t){let n=e.toLowerCase();if(n.length>64)return;let r=[...t],o=dW(n),i=r.find(u=>u!==e&&o.includes(u.toLowerCase()));if(i!==void 0)return i;let a,l=Math.
max(1,Math.floor(n.length/3))+1;for(let u of r){if(u===e||u.length>64||Math.abs(u.length-e.length)>=l)continue;let d=fW(n,u.toLowerCase());d<l&&d<Math.max(n.length,
u.length)&&(a=u,l=d)}return a}function dW(e){let t=/^(.{3,}?)(?:s|es|ed|d|ing)$/.exec(e)?.[1];return t===void 0?[]:[t,`${t}e`,t.replace(/i(?:e)?$/,"y")]}function fW(e,t){
let n=[],r=Array.from({length:t.length+1},(o,i)=>i);for(let o=1;o<=e.length;o++){let i=[o];for(let a=1;a<=t.length;a++){let l=e[o-1]===t[a-1],u=Math.min(Nc(r,a)+
1,Nc(i,a-1)+1,Nc(r,a-1)+(l?0:1));o>1&&a>1&&e[o-1]===t[a-2]&&e[o-2]===t[a-1]&&(u=Math.min(u,Nc(n,a-2)+1)),i.push(u)}n=r,r=i}return Nc(r,t.length)}function Nc(e,t){
return e[t]??Number.POSITIVE_INFINITY}var yt=J(()=>{"use strict"});function Rn(e,t){return yd(e,pW[t])}function MP(e){let t=e.indexOf("/");return t!==-1&&Rn(e.slice(0,t),"subdomain")!==void 0?"has a prefix that is not a DNS nam\
e":yd(e.slice(t+1),_P)}function AP(e){return e===""?void 0:yd(e,_P)}function fg(e){return e.length<=RP.longest&&e.includes("--")?"holds `--`":yd(e,RP)}function yd(e,{
longest:t,pattern:n,must:r}){return e.length>t?`is longer than ${t} characters`:n.test(e)?void 0:r}function lr(e){return Rn(e,"label")===void 0}function wd(e){let t=e.
split(".");return e.length<=253&&t.length>1&&t.every(n=>mW.test(n))&&/[a-z]/i.test(t.at(-1)??"")}function Tc(e){return fg(e)===void 0}function ns(e){return MP(e)===
void 0}function rs(e){return AP(e)===void 0}var pW,_P,RP,mW,dn=J(()=>{"use strict";pW={label:{longest:63,pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,must:"must be\
 lower-case letters, digits and `-`, a letter or digit at both ends"},service:{longest:63,pattern:/^[a-z]([-a-z0-9]*[a-z0-9])?$/,must:"must be lower-case letter\
s, digits and `-`, and begin with a letter"},subdomain:{longest:253,pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,must:"must be lo\
wer-case letters, digits, `-` and `.`, a letter or digit at both ends"},path:{longest:253,pattern:/^(?!\.{1,2}$)(?!.*(::|##\[))[\x21-\x24\x26-\x2e\x30-\x7e]+$/,
must:"must be printable characters without spaces, `/`, `%` and `::`"}},_P={longest:63,pattern:/^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/,must:"must be letter\
s, digits, `-`, `_` and `.`, a letter or digit at both ends"},RP={longest:15,pattern:/^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$/,must:"must be lower-case lette\
rs, digits and `-` with at least one letter"},mW=/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/i});function Pr(e,t){let n=e;for(let r of t){if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return;n=n[r]}return n}var ur=J(()=>{"use strict";q()});var os=J(()=>{"use strict";q();De();dn();ur()});function mg(e){return/^((Global|Cluster|CiliumClusterwide|Admin|BaselineAdmin)\w*(Policy|Set)|Tier|HostEndpoint|CiliumCIDRGroup)$/.test(e)}var hW,gW,CP,Kn=J(()=>{
"use strict";yt();hW={v1:"Pod Service ServiceAccount ConfigMap Secret PersistentVolumeClaim Endpoints Event LimitRange ResourceQuota ReplicationController PodTe\
mplate Binding List /Namespace /Node /PersistentVolume","apps/v1":"Deployment ReplicaSet StatefulSet DaemonSet ControllerRevision","batch/v1":"Job CronJob","net\
working.k8s.io/v1":"NetworkPolicy Ingress /IngressClass /IPAddress /ServiceCIDR","rbac.authorization.k8s.io/v1":"Role RoleBinding /ClusterRole /ClusterRoleBindi\
ng","policy/v1":"PodDisruptionBudget Eviction","autoscaling/v1":"HorizontalPodAutoscaler Scale","autoscaling/v2":"HorizontalPodAutoscaler","discovery.k8s.io/v1":"\
EndpointSlice","coordination.k8s.io/v1":"Lease","events.k8s.io/v1":"Event","scheduling.k8s.io/v1":"/PriorityClass","node.k8s.io/v1":"/RuntimeClass","storage.k8s\
.io/v1":"CSIStorageCapacity /StorageClass /CSIDriver /CSINode /VolumeAttachment /VolumeAttributesClass","apiextensions.k8s.io/v1":"/CustomResourceDefinition","a\
piregistration.k8s.io/v1":"/APIService","admissionregistration.k8s.io/v1":"/ValidatingWebhookConfiguration /MutatingWebhookConfiguration /ValidatingAdmissionPol\
icy /ValidatingAdmissionPolicyBinding","certificates.k8s.io/v1":"/CertificateSigningRequest","flowcontrol.apiserver.k8s.io/v1":"/FlowSchema /PriorityLevelConfig\
uration"},gW=new Map,CP=new Map;for(let[e,t]of Object.entries(hW))for(let n of t.split(" ")){let r=n.replace("/","");gW.set(`${e}/${r}`,!n.startsWith("/")),CP.set(
r,[...CP.get(r)??[],e])}});function na({kind:e,replicas:t,resource:n,hostNetwork:r,pod:o}){if(o?.twinOf)return 1;if(o||r)return t;if(e==="DaemonSet")return Math.max(2,t);let i=hg(n.json,"\
spec"),a=e==="CronJob"?hg(hg(i,"jobTemplate"),"spec"):e==="Job"?i:void 0;return a?Math.min(NP(a,"parallelism")??1,NP(a,"completions")??1/0):t}function hg(e,t){let n=e[t];
return Te(n)?n:{}}function NP(e,t){let n=e[t];return typeof n=="number"&&Number.isSafeInteger(n)&&n>=0?n:void 0}var wW,bW,vW,TP,gg,kW,xW,GY,ra=J(()=>{"use stric\
t";pe();De();wW="statefulset.kubernetes.io/pod-name",bW="apps.kubernetes.io/pod-index",vW="batch.kubernetes.io/job-completion-index",TP=["batch.kubernetes.io/jo\
b-name","job-name"],gg=["batch.kubernetes.io/controller-uid","controller-uid"],kW={Pod:[],ReplicaSet:[],ReplicationController:[],Deployment:["pod-template-hash"],
StatefulSet:["controller-revision-hash"],DaemonSet:["controller-revision-hash","pod-template-generation"],Job:gg,CronJob:[...gg,...TP]},xW=["pod-template-hash",
"rollouts-pod-template-hash","controller-revision-hash",wW,bW,...gg,...TP,vW],GY=new Set([...xW,...Object.values(kW).flatMap(e=>e??[])])});var SW,PW,LP,Ic=J(()=>{"use strict";Kn();SW={"serving.knative.dev":"Service=serving.knative.dev/service Configuration=serving.knative.dev/configuration Revision\
=serving.knative.dev/revision","sources.knative.dev":"ContainerSource ApiServerSource PingSource","monitoring.coreos.com":"Prometheus=prometheus Alertmanager=al\
ertmanager ThanosRuler=thanos-ruler PrometheusAgent","kafka.strimzi.io":"Kafka=strimzi.io/cluster KafkaNodePool=strimzi.io/pool-name KafkaConnect=strimzi.io/clu\
ster KafkaBridge=strimzi.io/cluster KafkaMirrorMaker2=strimzi.io/cluster","platform.confluent.io":"Kafka Zookeeper KRaftController Connect SchemaRegistry KsqlDB\
 ControlCenter","postgresql.cnpg.io":"Cluster=cnpg.io/cluster Pooler=cnpg.io/poolerName","postgres-operator.crunchydata.com":"PostgresCluster=postgres-operator.\
crunchydata.com/cluster PGAdmin","acid.zalan.do":"postgresql=cluster-name","stackgres.io":"SGCluster SGShardedCluster","mysql.oracle.com":"InnoDBCluster","k8s.m\
ariadb.com":"MariaDB MaxScale","pxc.percona.com":"PerconaXtraDBCluster","psmdb.percona.com":"PerconaServerMongoDB","pgv2.percona.com":"PerconaPGCluster","ps.per\
cona.com":"PerconaServerMySQL","mongodbcommunity.mongodb.com":"MongoDBCommunity","mongodb.com":"MongoDB MongoDBMultiCluster MongoDBOpsManager","elasticsearch.k8\
s.elastic.co":"Elasticsearch=elasticsearch.k8s.elastic.co/cluster-name","kibana.k8s.elastic.co":"Kibana=kibana.k8s.elastic.co/name","apm.k8s.elastic.co":"ApmSer\
ver=apm.k8s.elastic.co/name","beat.k8s.elastic.co":"Beat=beat.k8s.elastic.co/name","agent.k8s.elastic.co":"Agent=agent.k8s.elastic.co/name","logstash.k8s.elasti\
c.co":"Logstash=logstash.k8s.elastic.co/name","opensearch.opster.io":"OpenSearchCluster","rabbitmq.com":"RabbitmqCluster=app.kubernetes.io/name","redis.redis.op\
streelabs.in":"Redis RedisCluster RedisReplication RedisSentinel","databases.spotahome.com":"RedisFailover","app.redislabs.com":"RedisEnterpriseCluster","dragon\
flydb.io":"Dragonfly=app","cassandra.datastax.com":"CassandraDatacenter","k8ssandra.io":"K8ssandraCluster","scylla.scylladb.com":"ScyllaCluster=scylla/cluster",
"clickhouse.altinity.com":"ClickHouseInstallation=clickhouse.altinity.com/chi","clickhouse-keeper.altinity.com":"ClickHouseKeeperInstallation","crdb.cockroachla\
bs.com":"CrdbCluster","pingcap.com":"TidbCluster","zookeeper.pravega.io":"ZookeeperCluster","minio.min.io":"Tenant=v1.min.io/tenant","ceph.rook.io":"CephCluster\
 CephObjectStore CephFilesystem","k8s.keycloak.org":"Keycloak","argoproj.io":"ArgoCD Workflow CronWorkflow Experiment EventBus EventSource Sensor","grafana.inte\
greatly.org":"Grafana","jaegertracing.io":"Jaeger","opentelemetry.io":"OpenTelemetryCollector","logging.banzaicloud.io":"Logging","loki.grafana.com":"LokiStack",
"tempo.grafana.com":"TempoStack TempoMonolithic","operator.victoriametrics.com":"VMSingle VMCluster VMAgent VMAlert VMAlertmanager VMAuth","tekton.dev":"TaskRun\
 PipelineRun","keda.sh":"ScaledJob","batch.volcano.sh":"Job","jobset.x-k8s.io":"JobSet","leaderworkerset.x-k8s.io":"LeaderWorkerSet","kubeflow.org":"PyTorchJob \
TFJob MPIJob XGBoostJob Notebook","ray.io":"RayCluster RayJob RayService","serving.kserve.io":"InferenceService","sparkoperator.k8s.io":"SparkApplication Schedu\
ledSparkApplication","flink.apache.org":"FlinkDeployment","agones.dev":"Fleet GameServerSet","apps.kruise.io":"AdvancedCronJob UnitedDeployment","kubevirt.io":"\
VirtualMachine VirtualMachineInstance VirtualMachineInstanceReplicaSet","actions.github.com":"AutoscalingRunnerSet EphemeralRunnerSet","actions.summerwind.dev":"\
RunnerDeployment RunnerSet"},PW={"helm.toolkit.fluxcd.io":"HelmRelease","kustomize.toolkit.fluxcd.io":"Kustomization","helm.cattle.io":"HelmChart","fleet.cattle\
.io":"GitRepo Bundle","argoproj.io":"Application ApplicationSet","apps.open-cluster-management.io":"Subscription"},LP=new Map;for(let[e,t]of Object.entries(SW))
for(let n of t.split(" ")){let[r="",o]=n.split("=");LP.set(`${e}/${r}`,o===void 0?{}:{label:o})}for(let[e,t]of Object.entries(PW))for(let n of t.split(" "))LP.set(
`${e}/${n}`,{deploys:!0})});var IP=J(()=>{"use strict";q();De()});var OW,FP,Dc=J(()=>{"use strict";q();De();pe();os();ra();Kn();dn();Ic();IP();OW={"v1/Pod":[],"v1/ReplicationController":["spec","template"],"apps/v1/Deployment":[
"spec","template"],"apps/v1/ReplicaSet":["spec","template"],"apps/v1/StatefulSet":["spec","template"],"apps/v1/DaemonSet":["spec","template"],"batch/v1/Job":["s\
pec","template"],"batch/v1/CronJob":["spec","jobTemplate","spec","template"]},FP=Object.keys(OW).map(e=>e.slice(e.lastIndexOf("/")+1))});var wX,bX,bd=J(()=>{"use strict";De();Kn();yt();ur();Dc();wX=["Namespace","Service","Endpoints","EndpointSlice","NetworkPolicy",...FP],bX=new Set("annotations c\
ommand args env envFrom image volumes volumeMounts data stringData lifecycle livenessProbe readinessProbe startupProbe resources".split(" "))});var wg=J(()=>{"use strict";yt();q();De();os();ur()});var WP=J(()=>{"use strict";wg()});var bg=J(()=>{"use strict";Ne();De();Kn();Ic();q()});var UP=J(()=>{"use strict";De();pe()});var qP=J(()=>{"use strict";q();os();dn();pe()});var vg=J(()=>{"use strict";yt();q();os();st();De();Kn();bd();WP();bg();UP();qP();Dc()});var kg,KP,CW,ai,Kr=J(()=>{"use strict";vg();kg={file:"(the cluster)",line:1,column:1},KP="kube-system",CW={apiVersion:"apps/v1",kind:"Deployment",namespace:KP,name:"\
kube-dns",json:{},at:kg,locate:()=>kg},ai={kind:"Deployment",namespace:KP,name:"kube-dns",labels:{"k8s-app":"kube-dns"},serviceAccount:"coredns",hostNetwork:!1,
ports:[{name:"dns",number:53,protocol:"UDP"},{name:"dns-tcp",number:53,protocol:"TCP"},{name:"metrics",number:9153,protocol:"TCP"}],replicas:2,at:kg,resource:CW}});function oa(e){let t=e.indexOf("/");if(t<0)return;let n=e.slice(t+1);if(!/^\d{1,3}$/.test(n))return;let r=ci(e.slice(0,t)),o=Number(n);if(!(!r||o>(r.family===4?
32:128)))return{text:e,family:r.family,base:GP(r.base,r.family,o),prefix:o}}function ci(e){if(e.includes(":")){let n=NW(e);return n===void 0?void 0:{text:e,family:6,
base:n,prefix:128}}let t=VP(e);return t===void 0?void 0:{text:e,family:4,base:t,prefix:32}}function Bt(e,t){return e.family===t.family&&e.prefix<=t.prefix&&GP(t.
base,t.family,e.prefix)===e.base}function xg(e,t){return Bt(e,t)||Bt(t,e)}function GP(e,t,n){let r=BigInt((t===4?32:128)-n);return e>>r<<r}function VP(e){let t=e.
split(".");if(t.length!==4)return;let n=0n;for(let r of t){if(!/^\d{1,16}$/.test(r)||Number(r)>255)return;n=n<<8n|BigInt(Number(r))}return n}function NW(e){let t=e.
split("::");if(t.length>2)return;let n=ZP(t[0]??"",t.length===1),r=ZP(t[1]??"",!0);if(!n||!r)return;let o=8-n.length-r.length;if(!(t.length===2?o<1:o!==0))return[
...n,...Array.from({length:o},()=>0n),...r].reduce((i,a)=>i<<16n|a,0n)}function ZP(e,t){if(e==="")return[];let n=[],r=e.split(":");for(let[o,i]of r.entries())if(t&&
o===r.length-1&&i.includes(".")){let a=VP(i);if(a===void 0)return;n.push(a>>16n,a&0xffffn)}else if(/^[0-9a-f]{1,4}$/i.test(i))n.push(BigInt(`0x${i}`));else return;
return n}var Zn=J(()=>{"use strict"});function Sg(e,t){return Bt(e.cidr,t)&&!e.except.some(n=>Bt(n,t))}function zc(e,t){return!xg(e.cidr,t)||e.except.some(n=>Bt(n,t)||Bt(n,e.cidr))?"none":Bt(e.cidr,
t)&&!e.except.some(n=>xg(n,t))?"all":"some"}var Fc=J(()=>{"use strict";Zn()});function jc(e){let t=ci(e);if(!t)throw new RangeError(`not an IP address: ${JSON.stringify(e)}`);return t}var ia=J(()=>{"use strict";Fc();Zn()});function vd({label:e,labels:t={},namespace:n,namespaceLabels:r={}}){let o=n??r[sa]??"*",i={apiVersion:"v1",kind:"Pod",namespace:o,name:e,json:{},at:Pg,locate:()=>Pg};
return{kind:"Pod",namespace:o,name:e,label:e,labels:t,...n===void 0&&{namespaceLabels:{[sa]:"*",...r}},serviceAccount:"default",hostNetwork:!1,ports:[],replicas:1,
at:Pg,resource:i}}function $g(e){return"label"in e}var sa,Pg,Bc=J(()=>{"use strict";sa="kubernetes.io/metadata.name",Pg={file:"(elsewhere)",line:1,column:1}});function Wc(e,t){let n=e.selector;return n===void 0||Object.keys(n).length===0?[]:t.workloads.filter(r=>r.namespace===e.namespace&&Object.entries(n).every(([o,i])=>On(
r.labels,o)===i))}function Eg({targetPort:e,protocol:t},n){return typeof e=="number"?e:n.ports.find(r=>r.name===e&&r.protocol===t)?.number}function Og({workloads:e,
services:t}){let n=ie(e,({namespace:o})=>o),r=new Map;for(let o of t)if(o.ports.length!==0)for(let i of Wc(o,{workloads:n.get(o.namespace)??[]})){let a=o.ports.
flatMap(l=>{let u=Eg(l,i);return u===void 0?[]:[{port:u,protocol:l.protocol}]});r.set(i,[...r.get(i)??[],...a])}return r}function Uc(e,t,n,r){if(e.headless)return t.
map(i=>({kind:"endpoint",workload:i,wire:{port:n,protocol:r}}));let o=e.ports.find(i=>i.port===n&&i.protocol===r);if(o)return t.map(i=>{let a=Eg(o,i);return a===
void 0?{kind:"no-such-port",workload:i,name:String(o.targetPort)}:{kind:"endpoint",workload:i,wire:{port:a,protocol:r}}})}var Zr=J(()=>{"use strict";Ne();pe()});function Xe(e,t){return e.requirements.every(n=>kd(n,t))}function kd(e,t){let n=On(t,e.key);switch(e.operator){case"In":return n!==void 0&&e.values.includes(n);case"\
NotIn":return n===void 0||!e.values.includes(n);case"Exists":return n!==void 0;case"DoesNotExist":return n===void 0}}function xd(e,t){return e.requirements.filter(
n=>!kd(n,t))}function xo(e){return e===void 0?"-":JSON.stringify(e.requirements.map(({key:t,operator:n,values:r})=>JSON.stringify([t,n,[...new Set(r)].sort()])).
sort())}var vt=J(()=>{"use strict";pe()});function HP(e){return{kind:"stranger",name:e.label,workload:e}}function li({kind:e}){return e!=="workload"}function ui(e){return e.kind==="address"?void 0:e.workload}
function Mn(e){return e.kind==="address"?{ip:e.ip,label:e.name}:e.workload}function Sd(e){let t=e.flatMap(i=>i.policies).flatMap(i=>[...i.ingress,...i.egress]).
flatMap(i=>i.peers).flatMap(i=>i.kind==="ipBlock"?[i.block.cidr,...i.block.except]:[]).filter(i=>i.prefix>LW),n=TW.filter(i=>!t.some(a=>Bt(a,jc(i)))),[r="203.0.\
113.1",o=r]=n;return{internet:r,outside:o}}function qc(e,t){let n=e.pods.map(i=>({kind:"workload",name:e.labelOf(i),workload:i})),r={kind:"address",name:"outsid\
e",ip:t.outside},o={kind:"address",name:"internet",ip:t.internet};return{sources:[...n.filter(i=>i.workload!==ai),wt,r],targets:[...n,wt,o]}}function YP(e,t=Sd(
[e])){let{sources:n,targets:r}=qc(e,t),o=Og({workloads:e.pods,services:e.services}),i=a=>{switch(a.kind){case"workload":return DW(e,a.workload,o.get(a.workload)??
[]);case"stranger":return[];case"address":return zW(e)}};return{sources:n,targets:r.flatMap(a=>i(a).map(l=>({end:a,wire:l})))}}function DW(e,t,n){let r=t.ports.
map(FW),o=Rg([...r,...n]);if(o.length>0)return o;let i=e.policiesIn(t.namespace).filter(a=>Xe(a.podSelector,t.labels)).flatMap(a=>a.ingress.flatMap(l=>l.ports));
return Rg(i.flatMap(({port:a,protocol:l})=>typeof a=="number"?[{port:a,protocol:l}]:[]))}function zW(e){let t=e.policies.flatMap(n=>n.egress).filter(n=>n.peers.
length===0||n.peers.some(r=>r.kind==="ipBlock")).flatMap(n=>n.ports).flatMap(({port:n,protocol:r})=>typeof n=="number"?[{port:n,protocol:r}]:[]);return Rg([...IW,
...t]).slice(0,20)}function FW({number:e,protocol:t}){return{port:e,protocol:t}}function Rg(e){return[...new Map(e.map(t=>[`${t.port}/${t.protocol}`,t])).values()]}
var wt,TW,LW,IW,Gt=J(()=>{"use strict";Kr();Zn();ia();Bc();Zr();vt();wt=HP(vd({label:"elsewhere"}));TW=["203.0.113.","198.51.100.","192.0.2."].flatMap(e=>[`${e}\
1`,`${e}129`,`${e}254`]),LW=8;IW=[{port:80,protocol:"TCP"},{port:443,protocol:"TCP"}]});function Re({port:e,protocol:t}){return t==="TCP"?String(e):`${e}/${t.toLowerCase()}`}var kt=J(()=>{"use strict"});function is(e){return U(Ye(e.from))}function aa(e){return`${Zc(U(e.toLabel))}:${Re(e)}`}function Kc(e){return`${is(e)} \u2192 ${aa(e)}`}function Zc(e){return e.
includes(":")?`[${e}]`:e}function _e(e,t=!1){return sn(e)?U(e.file):`${U(e.file)}:${e.line}${t?`:${e.column}`:""}`}function $r(e){return e===wt.name?"any pod el\
sewhere":e}function Pd(e,t){let n=e.expected==="allow"?"allowed":"denied",r=`${Kc(e)} ${n}`;return t.kind==="model"?`${r} (predicted)`:Ys(t)?`${r} (policies sta\
y)`:r}function $d({text:e,at:t}){return t===void 0?e:`${e} (${_e(t)})`}function So(e){switch(e.kind){case"workload":return[e.workload];case"service":return e.backends;case"\
host":return[]}}function Er(e){return[...e].sort((t,n)=>XP[t.verdict]-XP[n.verdict])}function jW(e){return e.to.kind==="service"&&e.to.builtin===void 0?U(`Servi\
ce ${e.to.service.namespace}/${e.to.service.name}`):U(e.toLabel)}function Ed(e){let{to:t,port:n}=e,r=jW(e),o=t.kind==="host"&&t.host.name!==void 0?U(t.host.name):
r;return{source:is(e),dialled:r,resolved:o,port:String(n)}}function Od({to:e,port:t,protocol:n}){return So(e).some(r=>r.ports.some(o=>o.number===t&&o.protocol===
n))}var XP,lt=J(()=>{"use strict";pe();Ie();bt();Gt();kt();q();XP={fail:0,flaky:1,inconclusive:2,pass:3}});function Vt({namespace:e,name:t}){return`NetworkPolicy ${T(`${e}/${t}`)}`}function Ht(e,{direction:t,index:n}){return`${Vt(e)}, ${t} rule ${n+1}`}function Vr({namespace:e,
name:t}){return`Service ${T(e)}/${T(t)}`}function $o({requirements:e}){return e.length===0?"{}":e.map(Gr).join(",")}function Gr({key:e,operator:t,values:n}){let r=T(
e),o=n.slice(0,5).map(T).join(",")+(n.length>5?",\u2026":"");switch(t){case"In":return n.length===1?`${r}=${o}`:`${r} in (${o})`;case"NotIn":return n.length===1?
`${r}!=${o}`:`${r} notin (${o})`;case"Exists":return r;case"DoesNotExist":return`!${r}`}}function _g({key:e,value:t}){return t===void 0?T(e):`${T(e)}=${T(t)}`}function Gn(e){
if(e.kind==="ipBlock"){let n=e.except.slice(0,3).join(", ");return`ipBlock \`${e.cidr}\`${n===""?"":` except ${n}`}`}return["namespaceSelector","podSelector"].flatMap(
n=>{let r=e[n];return r?[`\`${n}: ${$o(r)}\``]:[]}).join(" with ")}function di({podSelector:e,namespaceSelector:t,namespace:n}){let o=e===void 0||e.requirements.
length===0?"any pod":`pods with ${$o(e)}`;if(!t)return`${o} in ${T(n)}`;let[i,...a]=t.requirements;if(!i)return`${o} in any namespace`;let l=i.key==="kubernetes\
.io/metadata.name"&&i.operator==="In"&&a.length===0;return`${o} in ${l?i.values.map(T).join(" or "):`namespaces with ${$o(t)}`}`}function ca({port:e,endPort:t,protocol:n}){
return e===void 0?`every ${n} port`:Re({port:_d({port:e,endPort:t}),protocol:n})}function _d({port:e,endPort:t}){return typeof e!="number"?`\`${e??""}\``:t===void 0||
t===e?String(e):`${e}-${t}`}function Vn(e){return{names:e.slice(0,3),count:e.length}}function fn({names:e,count:t}){let n=e.map(T).join(", ");return t>e.length?
`${n} and ${t-e.length} more`:n}function ss(e){switch(e.kind){case"host-network":{let t=e.pods.count===1?"has such labels, and is":"have such labels, and are";return`${fn(
e.pods)} ${t} on the host network, where no selector picks a pod`}case"own-labels":{let{kind:t,name:n}=e.object,{more:r}=e;return r===0?`${T(t)} ${T(n)} has thi\
s label itself, its pods do not`:`${T(t)} ${T(n)} and ${r} more have this label themselves, their pods do not`}case"elsewhere":return`such pods are in ${e.namespaces.
count===1?"namespace ":""}${Po(e.namespaces)}`;case"of-namespaces":return e.namespaces.count===1?`namespace ${Po(e.namespaces)} has this label itself, its pods \
do not`:`${Po(e.namespaces)} have this label themselves, their pods do not`;case"of-pods":{let{namespaces:t}=e;return`pods of ${t.count===1?"namespace ":""}${Po(
t)} have this label, ${t.count===1?"the namespace does":"the namespaces do"} not`}}}function Mg(e){switch(e.kind){case"host-network":return"only an ipBlock with\
 the nodes' addresses admits them";case"own-labels":return la(e.object);case"elsewhere":return"the peer needs a namespaceSelector that picks it";case"of-namespa\
ces":return"write it as a namespaceSelector";case"of-pods":return e.own?"write it as a podSelector":`write it as a podSelector, beside a namespaceSelector that \
picks ${e.namespaces.count===1?"the namespace":"the namespaces"}`}}function la({path:e}){return`put it under ${e}`}function Po({names:e,count:t}){return T(t>e.length?
`${t} namespaces`:e.join(", "))}function Md({selector:e,requirement:t},n){let r=t?Gr(t):$o(e);if(t||e.requirements.length===0){let a=t?.addedBy?`,${Rd(t)},`:"";
return`\`${r}\`${a} matches no ${n}`}let o=e.requirements.find(({addedBy:a})=>a!==void 0),i=o?`, of which \`${Gr(o)}\` is${Rd(o)},`:"";return`\`${r}\`${i} match\
es no ${n} (each part matches some, all together none)`}function Rd(e){switch(e?.addedBy){case"kustomize":return" added by kustomize (`commonLabels`, or `labels\
` with `includeSelectors`)";case"helm":return" added by a helper of the chart";case void 0:return""}}var qe=J(()=>{"use strict";kt();q()});function Cd(e){return e===void 0?"":`; did you mean \`${_g(e)}\`?`}function t$(e,t){let n=T(t);switch(e.kind){case"dead-namespaces":return`namespaceSelector ${Ad(
e.dead,"namespace")}`;case"dead-pods":{let r=`pod in ${Po(e.namespaces)}`;return`podSelector ${Ad(e.dead,r)}`}case"and-for-or":return`podSelector and namespaceS\
elector in one peer must both match, and only ${e.fits} \`${$o(e.selector)}\` matches ${n}; ${QP(e.alternatives)}`;case"own-namespace-only":{let r=T(e.namespace);
return e.selector.requirements.length===0?`it is for the pods of namespace ${r} alone`:e.podsMatch?`a podSelector alone means pods of the policy's own namespace\
 ${r}, and ${n} is in another: give the same peer the namespaceSelector \`kubernetes.io/metadata.name: ${T(e.other)}\``:`it is for pods \`${$o(e.selector)}\` of \
namespace ${r}`}case"labels":return e.unmet.slice(0,2).map(Ag).join(" and ")+(e.alternatives?` (${QP(e.alternatives)})`:"");case"not-a-pod":return e.onHostNetwork?
`selectors match no pod on the host network: only an ipBlock with the node's address admits ${n}`:`selectors match pods, and ${n} is outside the cluster: only a\
n ipBlock admits it`;case"address-outside":return`${Gn(e.block)} does not hold ${JP(n,e.address)}`;case"api-server-address":return`${Gn(e.block)} holds the API \
server's ClusterIP, and policies look after it was translated: to its node's address (${e.address}), port ${Re(e.wire)}`;case"address-excepted":return`its ipBlo\
ck takes ${JP(n,e.address)} out again: \`except\` has ${e.except}`;case"block-for-pods":{let r=Gn(e.block);return e.ofServices?`${r} is the address of a Service\
, and policies look after it was translated to a pod's: use a podSelector`:e.some?`${r} holds only a part of the pods' addresses, which change: use a podSelecto\
r for ${n}`:`${r} does not hold the pods' addresses: use a podSelector for ${n}`}}}function JP(e,t){return t===void 0?e:`${e} (${t})`}function Ad(e,t){let{instead:n,
meant:r}=e;return n?`${Md(e,t)}: ${ss(n)}: ${Mg(n)}`:`${Md(e,t)}${Cd(r)}`}function QP({second:e,namespaces:t}){let n=t.count===0?"":`, and admit every pod of ${t.
count===1?"namespace ":""}${Po(t)}`;return`a \`-\` before ${e} would make them alternatives${n}`}function Ag(e){let{of:t,requirement:n,value:r,own:o,undefinedNamespace:i}=e,
a=n.addedBy?` (${Rd(n).trim()})`:"",l=`${t} wants \`${Gr(n)}\`${a}`;if(o)return`${l}: ${ss({kind:"own-labels",object:o,more:0})}: ${la(o)}`;let u=T(n.key),d=r===
void 0?`has no label \`${u}\``:`has \`${u}=${T(r)}\``,f=r!==void 0&&WW(r,n.values),m=i?": no manifest defines it, so that it has its name alone (write its Names\
pace, or `namespaceLabels` in the rule file)":"";return`${l}, ${BW(e)} ${d}${f?" (misspelt?)":""}${m}`}function BW({of:e,who:t,newNamespace:n}){return n?"a new \
namespace":e==="namespaceSelector"?`namespace ${T(t)}`:T(t)}function WW(e,t){let n=r=>r.replaceAll(/\d+/gu,"");return!t.some(r=>n(r)===n(e))&&ot(e,t)!==void 0}function n$(e){
let{wanted:t}=e,n=T(e.target),r=ca(t);switch(e.kind){case"protocol":{let o=t.port===void 0?r:`${t.protocol} ${_d(t)}`,i=t.protocolDefaulted?" alone, for an abse\
nt `protocol` means TCP":"";return`it is for ${o}${i}, and this is ${e.protocol}`}case"number":{let{service:o,wire:i}=e,a=o?`: ${Vr(o)} turns ${t.port??""} into\
 ${i.port} before policies look`:"";return`it is for port ${r}, not ${Re(i)}${a}${e$(e.sourcePort)}`}case"name-elsewhere":return`port ${r} of ${n} is ${e.ports.
join(" or ")}, not ${Re(e.wire)}`;case"name-unknown":return`${n} has no port named ${r}${e$(e.sourcePort)||UW(e)}`;case"name-without-pod":return`${r} is a port'\
s name, and ${n} is no pod that could have one: write the number`}}function e$(e){return e?`: the ports of ${e.direction==="egress"?"an egress rule":"an ingress\
 rule"} are the destination's, and this one is ${T(e.who)}'s own`:""}function UW(e){let{wanted:t,wire:n,called:r,elsewhere:o,meant:i}=e,a=Re(n),l=_d(t);if(r!==void 0){
let u=o?`, and ${l} only on other pods`:"";return`: ${a} is named \`${T(r)}\` there${u}`}return o?`: ${a} is named ${l} only on other pods`:Cd(i===void 0?void 0:
{key:i})}var Cg=J(()=>{"use strict";yt();qe();kt();q()});function Nd(e){return Ng().text(e)}function Ng(e=t=>T(t)){let t=new Map,n=(i,a)=>{let l=t.get(i)??a();return t.set(i,l),l},r=i=>{switch(i.kind){case"exempt":return[
{text:qW[i.why]}];case"admitted":return i.rules.map(a=>n(a,()=>({text:Ht(a.policy,a),at:a.at})));case"cut":return i.cuts.map(a=>n(a,()=>KW(a,e)));case"open":return[
{text:`no policy isolates ${i.subjects.map(a=>e(a)).join(" or ")}`}];default:return[{text:Tg(i)}]}};return{text:i=>{let[a,l]=r(i);return l?`${a?.text??""}${i.kind===
"cut"?"; ":", and "}${l.text}`:a?.text??""},parts:r}}function KW({policy:e,more:t,direction:n,subject:r},o){let i=t>0?` (and ${t} more)`:"";return{text:`${e?Vt(
e):"no policy"}${i} cuts ${n} of ${o(r,n)}`,...e&&{at:e.at}}}function Tg(e){let t=Vr(e.service);switch(e.kind){case"external-name":return`${t} is but another na\
me for ${T(e.host??"a host")}: policies see the address`;case"no-service-port":return`${t} has no port ${Re(e.wire)}`;case"no-target-port":return`${t} has targe\
tPort \`${T(e.name)}\`, and ${T(e.pod)} has no port of that name`;case"no-selector":return`${t} has no selector: its endpoints are not the manifests'`;case"no-b\
ackends":{let{instead:n,meant:r,service:o}=e,i=n?.kind==="own-labels"?`: ${la(n.object)}`:"",a=n?`: ${ss(n)}${i}`:Cd(r);return`${t} has no pod behind it: its se\
lector matches none in ${T(o.namespace)}${a}`}}}var qW,Gc=J(()=>{"use strict";qe();kt();q();Cg();qW={"same-pod":"a pod always reaches itself","from-own-node":"a\
 node always reaches the pods on it","no-policy":"no policy applies"}});function Ze(e){let t=e.includes("\x1B")?e.replace(pU,""):e;if(dU.test(t))return t.length;let n=0;for(let{segment:r}of qg.segment(t))n+=fU.test(r)?2:1;return n}function pi(e,t){
return e+" ".repeat(Math.max(0,t-Ze(e)))}function p$(e,t){let n=Math.max(0,Math.floor((t-Ze(e))/2));return pi(" ".repeat(n)+e,t)}function Xc(e,t){if(Ze(e)<=t)return e;
let n=[...qg.segment(e)].map(({segment:a})=>a),r=Math.max(0,t-1),o=Ug(n,Math.ceil(r/2)),i=Ug([...n].reverse(),r-Ze(o.join("")));return`${o.join("")}\u2026${i.reverse().
join("")}`}function ma(e,t){let n=Math.max(10,t);if(Ze(e)<=n)return[e];let r=[],o="";for(let i of e.split(" ")){let a=o===""?i:`${o} ${i}`;if(Ze(a)<=n){o=a;continue}
o!==""&&r.push(o);let l=[...qg.segment(i)].map(({segment:u})=>u);for(;Ze(l.join(""))>n;){let u=Ug(l,n);r.push(u.join("")),l=l.slice(u.length)}o=l.join("")}return r.
push(o),r}function Ug(e,t){let n=[],r=0;for(let o of e){if(r+=Ze(o),r>t)break;n.push(o)}return n}var dU,fU,pU,qg,as=J(()=>{"use strict";dU=/^[\x20-\x7e·✓✗→…≠±─]*$/u,
fU=new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{1f300}-\\u{1f64f}\\u{1f900\
}-\\u{1f9ff}\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}","u"),pU=/\u001b\[[0-9;]*m/gu,qg=new Intl.Segmenter("en",{granularity:"grapheme"})});function Or(e,t,n){if(typeof e.port=="string"){if(n===void 0)return{kind:"name-without-pod"};let o=n.filter(a=>a.name===e.port);if(o.length===0)return{kind:"nam\
e-unknown"};if(e.protocol!==t.protocol)return{kind:"protocol"};let i=o.filter(a=>a.protocol===e.protocol).map(a=>a.number);return i.length===0?{kind:"name-unkno\
wn"}:i.includes(t.port)?void 0:{kind:"name-elsewhere",numbers:i}}return e.protocol!==t.protocol?{kind:"protocol"}:e.port===void 0||t.port>=e.port&&t.port<=(e.endPort??
e.port)?void 0:{kind:"number"}}var Ro=J(()=>{"use strict"});function x$(e,t){let n=new Map(vo.map(i=>[i,new Set([1])])),r=(i,a,l=a)=>{n.get(i)?.add(a).add(l+1)},o=new Set;for(let{port:i,endPort:a,protocol:l}of e)typeof i==
"number"?r(l,i,a):i!==void 0&&o.add(i);for(let{name:i,number:a,protocol:l}of t)i!==void 0&&o.has(i)&&r(l,a);return[...n].flatMap(([i,a])=>{let l=[...a].filter(u=>u<=
Xg).sort((u,d)=>u-d);return l.map((u,d)=>({protocol:i,first:u,last:(l[d+1]??Xg+1)-1}))})}function nl(e,t){return e.length===0?tl:jU(x$(e,t??[]).filter(({protocol:n,
first:r})=>e.some(o=>Or(o,{port:r,protocol:n},t)===void 0)))}function jU(e){let t=[];for(let n of e){let r=t.at(-1);r?.protocol===n.protocol&&r.last+1===n.first?
t.splice(-1,1,{...r,last:n.last}):t.push(n)}return t}function Jg(e,t){return _o(e,t.map(({port:n,protocol:r})=>({protocol:r,first:n,last:n})))}function _o(e,t){
return t.reduce((n,{protocol:r,first:o,last:i})=>n.flatMap(a=>a.protocol!==r||i<a.first||o>a.last?[a]:[{protocol:r,first:a.first,last:o-1},{protocol:r,first:i+1,
last:a.last}].filter(l=>l.first<=l.last)),e)}function ka(e,t){return e.flatMap(({protocol:n,first:r,last:o})=>t.flatMap(i=>i.protocol!==n||i.last<r||i.first>o?[]:
[{protocol:n,first:Math.max(r,i.first),last:Math.min(o,i.last)}]))}function Zd(e){let t=e.filter(({first:n,last:r})=>n===1&&r===Xg);return new Set(t.map(({protocol:n})=>n)).
size===vo.length}var Xg,tl,Mo=J(()=>{"use strict";pe();Ro();Xg=65535;tl=x$([],[])});function mi(e,t="every"){if(Zd(e))return`${t} port`;let n=e.slice(0,BU).map(({protocol:o,first:i,last:a})=>i===1&&a===65535?`${t} ${o} port`:Re({port:i===a?i:`${i}\
-${a}`,protocol:o})),r=e.length-n.length;return n.join(", ")+(r>0?` and ${r} more`:"")}function S$(e,t,n){if(!n)return mi(e);let r=e.filter(({first:i,last:a})=>i===
1&&a===65535),o=t.filter(i=>!r.some(({protocol:a})=>a===i.protocol));return mi([...r,...o],"every other")}var BU,Gd=J(()=>{"use strict";Mo();kt();BU=6});function us(e){return"kind"in e}function dr(e){return`${e.namespace}/${e.kind}/${e.name}`}function ds(e){let t=dr(e);return e.pod?`${t}/${e.pod.name}`:t}function ty(e){
let t=new Map;for(let n of e)t.set(Ye(n),(t.get(Ye(n))??0)+1);return new Map(e.map(n=>{let r=Ye(n);return[n,t.get(r)===1?r:ts(n)]}))}var Yr=J(()=>{"use strict";
pe()});function bi(e,t,n,r){if(e.kind==="ipBlock")return EK(e,n,r);if(n.kind!=="pod")return{kind:"not-a-pod"};let{labels:o,namespace:i}=n.workload;if(e.namespaceSelector===
void 0&&i!==t)return{kind:"other-namespace",podsMatch:!e.podSelector||Xe(e.podSelector,o)};let a=e.namespaceSelector?xd(e.namespaceSelector,n.namespaceLabels):[],
l=e.podSelector?xd(e.podSelector,o):[];return a.length+l.length>0?{kind:"labels",ofNamespace:a,ofPod:l}:void 0}function EK({block:e},t,n){let r=t.address;if(r){
if(Sg(e,r))return;let i=e.except.find(a=>Sg({...e,cidr:a,except:[]},r));return i?{kind:"address-excepted",except:i.text}:{kind:"address-outside"}}let o=n.podRanges.
map(i=>zc(e,i));if(!(o.length>0&&o.every(i=>i==="all")))return{kind:"pod-address",coverage:o.every(i=>i==="none")?"none":"some"}}var ms=J(()=>{"use strict";Fc();
vt()});function fr(e,t){let{network:n}=e;if(!us(t)){let i=jc(t.ip);return{kind:i.base===n.node.base&&i.family===n.node.family?"node":"address",label:t.label??t.ip,address:i}}
let r=e.labelOf(t);if(t.hostNetwork)return{kind:"node",label:r,address:n.node,workload:t};let o=n.podAddresses.get(ds(t));return{kind:"pod",label:r,workload:t,namespaceLabels:($g(
t)?t.namespaceLabels:void 0)??e.namespaceLabels(t.namespace),ports:t.ports,...o&&{address:o}}}function hs(e){return na(e)<=1}var pr=J(()=>{"use strict";ra();Yr();
ms();ia();Ro();Bc()});var Ny=J(()=>{"use strict";De();pe();Dc();ur();vt()});var Le=te(Jt=>{"use strict";var Dy=Symbol.for("yaml.alias"),CO=Symbol.for("yaml.document"),$f=Symbol.for("yaml.map"),NO=Symbol.for("yaml.pair"),zy=Symbol.for("y\
aml.scalar"),Ef=Symbol.for("yaml.seq"),Fo=Symbol.for("yaml.node.type"),XK=e=>!!e&&typeof e=="object"&&e[Fo]===Dy,JK=e=>!!e&&typeof e=="object"&&e[Fo]===CO,QK=e=>!!e&&
typeof e=="object"&&e[Fo]===$f,eZ=e=>!!e&&typeof e=="object"&&e[Fo]===NO,TO=e=>!!e&&typeof e=="object"&&e[Fo]===zy,tZ=e=>!!e&&typeof e=="object"&&e[Fo]===Ef;function LO(e){
if(e&&typeof e=="object")switch(e[Fo]){case $f:case Ef:return!0}return!1}function nZ(e){if(e&&typeof e=="object")switch(e[Fo]){case Dy:case $f:case zy:case Ef:return!0}
return!1}var rZ=e=>(TO(e)||LO(e))&&!!e.anchor;Jt.ALIAS=Dy;Jt.DOC=CO;Jt.MAP=$f;Jt.NODE_TYPE=Fo;Jt.PAIR=NO;Jt.SCALAR=zy;Jt.SEQ=Ef;Jt.hasAnchor=rZ;Jt.isAlias=XK;Jt.
isCollection=LO;Jt.isDocument=JK;Jt.isMap=QK;Jt.isNode=nZ;Jt.isPair=eZ;Jt.isScalar=TO;Jt.isSeq=tZ});var hl=te(Fy=>{"use strict";var It=Le(),An=Symbol("break visit"),IO=Symbol("skip children"),eo=Symbol("remove node");function Of(e,t){let n=DO(t);It.isDocument(
e)?Aa(null,e.contents,n,Object.freeze([e]))===eo&&(e.contents=null):Aa(null,e,n,Object.freeze([]))}Of.BREAK=An;Of.SKIP=IO;Of.REMOVE=eo;function Aa(e,t,n,r){let o=zO(
e,t,n,r);if(It.isNode(o)||It.isPair(o))return FO(e,r,o),Aa(e,o,n,r);if(typeof o!="symbol"){if(It.isCollection(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.
length;++i){let a=Aa(i,t.items[i],n,r);if(typeof a=="number")i=a-1;else{if(a===An)return An;a===eo&&(t.items.splice(i,1),i-=1)}}}else if(It.isPair(t)){r=Object.
freeze(r.concat(t));let i=Aa("key",t.key,n,r);if(i===An)return An;i===eo&&(t.key=null);let a=Aa("value",t.value,n,r);if(a===An)return An;a===eo&&(t.value=null)}}
return o}async function Rf(e,t){let n=DO(t);It.isDocument(e)?await Ca(null,e.contents,n,Object.freeze([e]))===eo&&(e.contents=null):await Ca(null,e,n,Object.freeze(
[]))}Rf.BREAK=An;Rf.SKIP=IO;Rf.REMOVE=eo;async function Ca(e,t,n,r){let o=await zO(e,t,n,r);if(It.isNode(o)||It.isPair(o))return FO(e,r,o),Ca(e,o,n,r);if(typeof o!=
"symbol"){if(It.isCollection(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let a=await Ca(i,t.items[i],n,r);if(typeof a=="number")i=a-1;else{
if(a===An)return An;a===eo&&(t.items.splice(i,1),i-=1)}}}else if(It.isPair(t)){r=Object.freeze(r.concat(t));let i=await Ca("key",t.key,n,r);if(i===An)return An;
i===eo&&(t.key=null);let a=await Ca("value",t.value,n,r);if(a===An)return An;a===eo&&(t.value=null)}}return o}function DO(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,
Seq:e.Collection},e):e}function zO(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(It.isMap(t))return n.Map?.(e,t,r);if(It.isSeq(t))return n.Seq?.(e,t,r);if(It.
isPair(t))return n.Pair?.(e,t,r);if(It.isScalar(t))return n.Scalar?.(e,t,r);if(It.isAlias(t))return n.Alias?.(e,t,r)}function FO(e,t,n){let r=t[t.length-1];if(It.
isCollection(r))r.items[e]=n;else if(It.isPair(r))e==="key"?r.key=n:r.value=n;else if(It.isDocument(r))r.contents=n;else{let o=It.isAlias(r)?"alias":"scalar";throw new Error(
`Cannot replace node with ${o} parent`)}}Fy.visit=Of;Fy.visitAsync=Rf});var jy=te(BO=>{"use strict";var jO=Le(),oZ=hl(),iZ={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},sZ=e=>e.replace(/[!,[\]{}]/g,t=>iZ[t]),gl=class e{constructor(t,n){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);
return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&
(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let r=t.trim().split(/[ \t]+/),o=r.
shift();switch(o){case"%TAG":{if(r.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),r.length<2))return!1;let[i,a]=r;return this.tags[i]=a,!0}case"\
%YAML":{if(this.yaml.explicit=!0,r.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[i]=r;if(i==="1.1"||i==="1.2")return this.yaml.
version=i,!0;{let a=/^\d+\.\d+$/.test(i);return n(6,`Unsupported YAML version ${i}`,a),!1}}default:return n(0,`Unknown directive ${o}`,!0),!1}}tagName(t,n){if(t===
"!")return"!";if(t[0]!=="!")return n(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let a=t.slice(2,-1);return a==="!"||a==="!!"?(n(`Verbatim tags aren't resolved\
, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&n("Verbatim tags must end with a >"),a)}let[,r,o]=t.match(/^(.*!)([^!]*)$/s);o||n(`The ${t} tag has no suffi\
x`);let i=this.tags[r];if(i)try{return i+decodeURIComponent(o)}catch(a){return n(String(a)),null}return r==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){
for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+sZ(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),o;if(t&&r.length>0&&jO.isNode(t.contents)){let i={};oZ.visit(t.contents,(a,l)=>{jO.isNode(l)&&
l.tag&&(i[l.tag]=!0)}),o=Object.keys(i)}else o=[];for(let[i,a]of r)i==="!!"&&a==="tag:yaml.org,2002:"||(!t||o.some(l=>l.startsWith(a)))&&n.push(`%TAG ${i} ${a}`);
return n.join(`
`)}};gl.defaultYaml={explicit:!1,version:"1.2"};gl.defaultTags={"!!":"tag:yaml.org,2002:"};BO.Directives=gl});var _f=te(yl=>{"use strict";var WO=Le(),aZ=hl();function cZ(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters\
: ${JSON.stringify(e)}`;throw new Error(n)}return!0}function UO(e){let t=new Set;return aZ.visit(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function qO(e,t){for(let n=1;;++n){
let r=`${e}${n}`;if(!t.has(r))return r}}function lZ(e,t){let n=[],r=new Map,o=null;return{onAnchor:i=>{n.push(i),o??(o=UO(e));let a=qO(t,o);return o.add(a),a},setAnchors:()=>{
for(let i of n){let a=r.get(i);if(typeof a=="object"&&a.anchor&&(WO.isScalar(a.node)||WO.isCollection(a.node)))a.node.anchor=a.anchor;else{let l=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw l.source=i,l}}},sourceObjects:r}}yl.anchorIsValid=cZ;yl.anchorNames=UO;yl.createNodeAnchors=lZ;yl.
findNewAnchor=qO});var By=te(KO=>{"use strict";function wl(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let o=0,i=r.length;o<i;++o){let a=r[o],l=wl(e,r,String(o),a);l===
void 0?delete r[o]:l!==a&&(r[o]=l)}else if(r instanceof Map)for(let o of Array.from(r.keys())){let i=r.get(o),a=wl(e,r,o,i);a===void 0?r.delete(o):a!==i&&r.set(
o,a)}else if(r instanceof Set)for(let o of Array.from(r)){let i=wl(e,r,o,o);i===void 0?r.delete(o):i!==o&&(r.delete(o),r.add(i))}else for(let[o,i]of Object.entries(
r)){let a=wl(e,r,o,i);a===void 0?delete r[o]:a!==i&&(r[o]=a)}return e.call(t,n,r)}KO.applyReviver=wl});var vi=te(GO=>{"use strict";var uZ=Le();function ZO(e,t,n){if(Array.isArray(e))return e.map((r,o)=>ZO(r,String(o),n));if(e&&typeof e.toJSON=="function"){if(!n||
!uZ.hasAnchor(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=i=>{r.res=i,delete n.onCreate};let o=e.toJSON(t,n);return n.
onCreate&&n.onCreate(o),o}return typeof e=="bigint"&&!n?.keep?Number(e):e}GO.toJS=ZO});var Mf=te(HO=>{"use strict";var dZ=By(),VO=Le(),fZ=vi(),Wy=class{constructor(t){Object.defineProperty(this,VO.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:o,reviver:i}={}){
if(!VO.isDocument(t))throw new TypeError("A document argument is required");let a={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r==
"number"?r:100},l=fZ.toJS(this,"",a);if(typeof o=="function")for(let{count:u,res:d}of a.anchors.values())o(d,u);return typeof i=="function"?dZ.applyReviver(i,{"":l},
"",l):l}};HO.NodeBase=Wy});var bl=te(YO=>{"use strict";var pZ=_f(),mZ=hl(),Na=Le(),hZ=Mf(),gZ=vi(),Uy=class extends hZ.NodeBase{constructor(t){super(Na.ALIAS),this.source=t,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],mZ.visit(t,{Node:(i,a)=>{(Na.isAlias(a)||Na.hasAnchor(a))&&r.push(a)}}),n&&(n.aliasResolveCache=r));let o;
for(let i of r){if(i===this)break;i.anchor===this.source&&(o=i)}if(o&&n){let{anchors:i,doc:a,maxAliasCount:l}=n,u=i.get(o);if(u||(gZ.toJS(o,null,n),u=i.get(o)),
u?.res===void 0){let d="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(d)}if(l>=0&&(u.count+=1,u.aliasCount===0&&(u.aliasCount=
Af(a,o,i)),u.count*u.aliasCount>l)){let d="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(d)}}return o}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
o)}return n.anchors.get(r).res}toString(t,n,r){let o=`*${this.source}`;if(t){if(pZ.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){
let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${o} `}return o}};function Af(e,t,n){
if(Na.isAlias(t)){let r=t.resolve(e),o=n&&r&&n.get(r);return o?o.count*o.aliasCount:0}else if(Na.isCollection(t)){let r=0;for(let o of t.items){let i=Af(e,o,n);
i>r&&(r=i)}return r}else if(Na.isPair(t)){let r=Af(e,t.key,n),o=Af(e,t.value,n);return Math.max(r,o)}return 1}YO.Alias=Uy});var Ot=te(qy=>{"use strict";var yZ=Le(),wZ=Mf(),bZ=vi(),vZ=e=>!e||typeof e!="function"&&typeof e!="object",ki=class extends wZ.NodeBase{constructor(t){super(yZ.
SCALAR),this.value=t}toJSON(t,n){return n?.keep?this.value:bZ.toJS(this.value,t,n)}toString(){return String(this.value)}};ki.BLOCK_FOLDED="BLOCK_FOLDED";ki.BLOCK_LITERAL=
"BLOCK_LITERAL";ki.PLAIN="PLAIN";ki.QUOTE_DOUBLE="QUOTE_DOUBLE";ki.QUOTE_SINGLE="QUOTE_SINGLE";qy.Scalar=ki;qy.isScalarValue=vZ});var vl=te(JO=>{"use strict";var kZ=bl(),gs=Le(),XO=Ot(),xZ="tag:yaml.org,2002:";function SZ(e,t,n){if(t){let r=n.filter(i=>i.tag===t),o=r.find(i=>!i.format)??r[0];
if(!o)throw new Error(`Tag ${t} not found`);return o}return n.find(r=>r.identify?.(e)&&!r.format)}function PZ(e,t,n){if(gs.isDocument(e)&&(e=e.contents),gs.isNode(
e))return e;if(gs.isPair(e)){let m=n.schema[gs.MAP].createNode?.(n.schema,null,n);return m.items.push(e),m}(e instanceof String||e instanceof Number||e instanceof
Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:o,onTagObj:i,schema:a,sourceObjects:l}=n,u;if(r&&e&&typeof e==
"object"){if(u=l.get(e),u)return u.anchor??(u.anchor=o(e)),new kZ.Alias(u.anchor);u={anchor:null,node:null},l.set(e,u)}t?.startsWith("!!")&&(t=xZ+t.slice(2));let d=SZ(
e,t,a.tags);if(!d){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let m=new XO.Scalar(e);return u&&(u.node=m),m}d=e instanceof Map?a[gs.
MAP]:Symbol.iterator in Object(e)?a[gs.SEQ]:a[gs.MAP]}i&&(i(d),delete n.onTagObj);let f=d?.createNode?d.createNode(n.schema,e,n):typeof d?.nodeClass?.from=="fun\
ction"?d.nodeClass.from(n.schema,e,n):new XO.Scalar(e);return t?f.tag=t:d.default||(f.tag=d.tag),u&&(u.node=f),f}JO.createNode=PZ});var Nf=te(Cf=>{"use strict";var $Z=vl(),to=Le(),EZ=Mf();function Ky(e,t,n){let r=n;for(let o=t.length-1;o>=0;--o){let i=t[o];if(typeof i=="number"&&Number.isInteger(
i)&&i>=0){let a=[];a[i]=r,r=a}else r=new Map([[i,r]])}return $Z.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var QO=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Zy=class extends EZ.
NodeBase{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(r=>to.isNode(r)||to.isPair(r)?r.clone(t):r),this.range&&
(n.range=this.range.slice()),n}addIn(t,n){if(QO(t))this.add(n);else{let[r,...o]=t,i=this.get(r,!0);if(to.isCollection(i))i.addIn(o,n);else if(i===void 0&&this.schema)
this.set(r,Ky(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${o}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.
delete(n);let o=this.get(n,!0);if(to.isCollection(o))return o.deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[
r,...o]=t,i=this.get(r,!0);return o.length===0?!n&&to.isScalar(i)?i.value:i:to.isCollection(i)?i.getIn(o,n):void 0}hasAllNullValues(t){return this.items.every(n=>{
if(!to.isPair(n))return!1;let r=n.value;return r==null||t&&to.isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===
0)return this.has(n);let o=this.get(n,!0);return to.isCollection(o)?o.hasIn(r):!1}setIn(t,n){let[r,...o]=t;if(o.length===0)this.set(r,n);else{let i=this.get(r,!0);
if(to.isCollection(i))i.setIn(o,n);else if(i===void 0&&this.schema)this.set(r,Ky(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remai\
ning path: ${o}`)}}};Cf.Collection=Zy;Cf.collectionFromPath=Ky;Cf.isEmptyPath=QO});var kl=te(Tf=>{"use strict";var OZ=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Gy(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var RZ=(e,t,n)=>e.
endsWith(`
`)?Gy(n,t):n.includes(`
`)?`
`+Gy(n,t):(e.endsWith(" ")?"":" ")+n;Tf.indentComment=Gy;Tf.lineComment=RZ;Tf.stringifyComment=OZ});var tR=te(xl=>{"use strict";var _Z="flow",Vy="block",Lf="quoted";function MZ(e,t,n="flow",{indentAtStart:r,lineWidth:o=80,minContentWidth:i=20,onFold:a,onOverflow:l}={}){
if(!o||o<0)return e;o<i&&(i=0);let u=Math.max(1+i,1+o-t.length);if(e.length<=u)return e;let d=[],f={},m=o-t.length;typeof r=="number"&&(r>o-Math.max(2,i)?d.push(
0):m=o-r);let h,y,v=!1,b=-1,E=-1,_=-1;n===Vy&&(b=eR(e,b,t.length),b!==-1&&(m=b+u));for(let j;j=e[b+=1];){if(n===Lf&&j==="\\"){switch(E=b,e[b+1]){case"x":b+=3;break;case"\
u":b+=5;break;case"U":b+=9;break;default:b+=1}_=b}if(j===`
`)n===Vy&&(b=eR(e,b,t.length)),m=b+t.length+u,h=void 0;else{if(j===" "&&y&&y!==" "&&y!==`
`&&y!=="	"){let x=e[b+1];x&&x!==" "&&x!==`
`&&x!=="	"&&(h=b)}if(b>=m)if(h)d.push(h),m=h+u,h=void 0;else if(n===Lf){for(;y===" "||y==="	";)y=j,j=e[b+=1],v=!0;let x=b>_+1?b-2:E-1;if(f[x])return e;d.push(x),
f[x]=!0,m=x+u,h=void 0}else v=!0}y=j}if(v&&l&&l(),d.length===0)return e;a&&a();let A=e.slice(0,d[0]);for(let j=0;j<d.length;++j){let x=d[j],O=d[j+1]||e.length;x===
0?A=`
${t}${e.slice(0,O)}`:(n===Lf&&f[x]&&(A+=`${e[x]}\\`),A+=`
${t}${e.slice(x+1,O)}`)}return A}function eR(e,t,n){let r=t,o=t+1,i=e[o];for(;i===" "||i==="	";)if(t<o+n)i=e[++t];else{do i=e[++t];while(i&&i!==`
`);r=t,o=t+1,i=e[o]}return r}xl.FOLD_BLOCK=Vy;xl.FOLD_FLOW=_Z;xl.FOLD_QUOTED=Lf;xl.foldFlowLines=MZ});var Pl=te(nR=>{"use strict";var Mr=Ot(),xi=tR(),Df=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),zf=e=>/^(%|---|\.\.\.)/m.test(e);function AZ(e,t,n){if(!t||t<0)return!1;let r=t-n,o=e.length;if(o<=r)return!1;for(let i=0,a=0;i<o;++i)if(e[i]===
`
`){if(i-a>r)return!0;if(a=i+1,o-a<=r)return!1}return!0}function Sl(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,o=t.
options.doubleQuotedMinMultiLineLength,i=t.indent||(zf(e)?"  ":""),a="",l=0;for(let u=0,d=n[u];d;d=n[++u])if(d===" "&&n[u+1]==="\\"&&n[u+2]==="n"&&(a+=n.slice(l,
u)+"\\ ",u+=1,l=u,d="\\"),d==="\\")switch(n[u+1]){case"u":{a+=n.slice(l,u);let f=n.substr(u+2,4);switch(f){case"0000":a+="\\0";break;case"0007":a+="\\a";break;case"\
000b":a+="\\v";break;case"001b":a+="\\e";break;case"0085":a+="\\N";break;case"00a0":a+="\\_";break;case"2028":a+="\\L";break;case"2029":a+="\\P";break;default:f.
substr(0,2)==="00"?a+="\\x"+f.substr(2):a+=n.substr(u,6)}u+=5,l=u+1}break;case"n":if(r||n[u+2]==='"'||n.length<o)u+=1;else{for(a+=n.slice(l,u)+`

`;n[u+2]==="\\"&&n[u+3]==="n"&&n[u+4]!=='"';)a+=`
`,u+=2;a+=i,n[u+2]===" "&&(a+="\\"),u+=1,l=u+1}break;default:u+=1}return a=l?a+n.slice(l):n,r?a:xi.foldFlowLines(a,i,xi.FOLD_QUOTED,Df(t,!1))}function Hy(e,t){if(t.
options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Sl(e,t);let n=t.indent||(zf(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:xi.foldFlowLines(r,n,xi.FOLD_FLOW,Df(t,!1))}function Ta(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=Sl;else{let o=e.includes(
'"'),i=e.includes("'");o&&!i?r=Hy:i&&!o?r=Sl:r=n?Hy:Sl}return r(e,t)}var Yy;try{Yy=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Yy=/\n+(?!\n|$)/g}function If({comment:e,type:t,value:n},r,o,i){let{blockQuote:a,commentString:l,lineWidth:u}=r.options;if(!a||/\n[\t ]+$/.test(
n))return Ta(n,r);let d=r.indent||(r.forceBlockIndent||zf(n)?"  ":""),f=a==="literal"?!0:a==="folded"||t===Mr.Scalar.BLOCK_FOLDED?!1:t===Mr.Scalar.BLOCK_LITERAL?
!0:!AZ(n,u,d.length);if(!n)return f?`|
`:`>
`;let m,h;for(h=n.length;h>0;--h){let O=n[h-1];if(O!==`
`&&O!=="	"&&O!==" ")break}let y=n.substring(h),v=y.indexOf(`
`);v===-1?m="-":n===y||v!==y.length-1?(m="+",i&&i()):m="",y&&(n=n.slice(0,-y.length),y[y.length-1]===`
`&&(y=y.slice(0,-1)),y=y.replace(Yy,`$&${d}`));let b=!1,E,_=-1;for(E=0;E<n.length;++E){let O=n[E];if(O===" ")b=!0;else if(O===`
`)_=E;else break}let A=n.substring(0,_<E?_+1:E);A&&(n=n.substring(A.length),A=A.replace(/\n+/g,`$&${d}`));let x=(b?d?"2":"1":"")+m;if(e&&(x+=" "+l(e.replace(/ ?[\r\n]+/g,
" ")),o&&o()),!f){let O=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${d}`),C=!1,D=Df(r,!0);a!=="folded"&&t!==Mr.Scalar.BLOCK_FOLDED&&(D.onOverflow=
()=>{C=!0});let $=xi.foldFlowLines(`${A}${O}${y}`,d,xi.FOLD_BLOCK,D);if(!C)return`>${x}
${d}${$}`}return n=n.replace(/\n+/g,`$&${d}`),`|${x}
${d}${A}${n}${y}`}function CZ(e,t,n,r){let{type:o,value:i}=e,{actualString:a,implicitKey:l,indent:u,indentStep:d,inFlow:f}=t;if(l&&i.includes(`
`)||f&&/[[\]{},]/.test(i))return Ta(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return l||f||!i.includes(
`
`)?Ta(i,t):If(e,t,n,r);if(!l&&!f&&o!==Mr.Scalar.PLAIN&&i.includes(`
`))return If(e,t,n,r);if(zf(i)){if(u==="")return t.forceBlockIndent=!0,If(e,t,n,r);if(l&&u===d)return Ta(i,t)}let m=i.replace(/\n+/g,`$&
${u}`);if(a){let h=b=>b.default&&b.tag!=="tag:yaml.org,2002:str"&&b.test?.test(m),{compat:y,tags:v}=t.doc.schema;if(v.some(h)||y?.some(h))return Ta(i,t)}return l?
m:xi.foldFlowLines(m,u,xi.FOLD_FLOW,Df(t,!1))}function NZ(e,t,n,r){let{implicitKey:o,inFlow:i}=t,a=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.
value)}),{type:l}=e;l!==Mr.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(a.value)&&(l=Mr.Scalar.QUOTE_DOUBLE);let u=f=>{switch(f){case Mr.
Scalar.BLOCK_FOLDED:case Mr.Scalar.BLOCK_LITERAL:return o||i?Ta(a.value,t):If(a,t,n,r);case Mr.Scalar.QUOTE_DOUBLE:return Sl(a.value,t);case Mr.Scalar.QUOTE_SINGLE:
return Hy(a.value,t);case Mr.Scalar.PLAIN:return CZ(a,t,n,r);default:return null}},d=u(l);if(d===null){let{defaultKeyType:f,defaultStringType:m}=t.options,h=o&&
f||m;if(d=u(h),d===null)throw new Error(`Unsupported default string type ${h}`)}return d}nR.stringifyString=NZ});var $l=te(Xy=>{"use strict";var TZ=_f(),Si=Le(),LZ=kl(),IZ=Pl();function DZ(e,t){let n=Object.assign({blockQuote:!0,commentString:LZ.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"\
block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function zZ(e,t){if(t.tag){let o=e.filter(i=>i.tag===t.tag);if(o.length>0)return o.find(i=>i.format===
t.format)??o[0]}let n,r;if(Si.isScalar(t)){r=t.value;let o=e.filter(i=>i.identify?.(r));if(o.length>1){let i=o.filter(a=>a.test);i.length>0&&(o=i)}n=o.find(i=>i.
format===t.format)??o.find(i=>!i.format)}else r=t,n=e.find(o=>o.nodeClass&&r instanceof o.nodeClass);if(!n){let o=r?.constructor?.name??(r===null?"null":typeof r);
throw new Error(`Tag not resolved for ${o} value`)}return n}function FZ(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let o=[],i=(Si.isScalar(e)||Si.isCollection(
e))&&e.anchor;i&&TZ.anchorIsValid(i)&&(n.add(i),o.push(`&${i}`));let a=e.tag??(t.default?null:t.tag);return a&&o.push(r.directives.tagString(a)),o.join(" ")}function jZ(e,t,n,r){
if(Si.isPair(e))return e.toString(t,n,r);if(Si.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let o,i=Si.isNode(e)?
e:t.doc.createNode(e,{onTagObj:u=>o=u});o??(o=zZ(t.doc.schema.tags,i));let a=FZ(i,o,t);a.length>0&&(t.indentAtStart=(t.indentAtStart??0)+a.length+1);let l=typeof o.
stringify=="function"?o.stringify(i,t,n,r):Si.isScalar(i)?IZ.stringifyString(i,t,n,r):i.toString(t,n,r);return a?Si.isScalar(i)||l[0]==="{"||l[0]==="["?`${a} ${l}`:
`${a}
${t.indent}${l}`:l}Xy.createStringifyContext=DZ;Xy.stringify=jZ});var sR=te(iR=>{"use strict";var jo=Le(),rR=Ot(),oR=$l(),El=kl();function BZ({key:e,value:t},n,r,o){let{allNullValues:i,doc:a,indent:l,indentStep:u,options:{commentString:d,
indentSeq:f,simpleKeys:m}}=n,h=jo.isNode(e)&&e.comment||null;if(m){if(h)throw new Error("With simple keys, key nodes cannot have comments");if(jo.isCollection(e)||
!jo.isNode(e)&&typeof e=="object"){let D="With simple keys, collection cannot be used as a key value";throw new Error(D)}}let y=!m&&(!e||h&&t==null&&!n.inFlow||
jo.isCollection(e)||(jo.isScalar(e)?e.type===rR.Scalar.BLOCK_FOLDED||e.type===rR.Scalar.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!y&&(m||!i),indent:l+u});let v=!1,b=!1,E=oR.stringify(e,n,()=>v=!0,()=>b=!0);if(!y&&!n.inFlow&&E.length>1024){if(m)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");y=!0}if(n.inFlow){if(i||t==null)return v&&r&&r(),E===""?"?":y?`? ${E}`:E}else if(i&&!m||t==null&&
y)return E=`? ${E}`,h&&!v?E+=El.lineComment(E,n.indent,d(h)):b&&o&&o(),E;v&&(h=null),y?(h&&(E+=El.lineComment(E,n.indent,d(h))),E=`? ${E}
${l}:`):(E=`${E}:`,h&&(E+=El.lineComment(E,n.indent,d(h))));let _,A,j;jo.isNode(t)?(_=!!t.spaceBefore,A=t.commentBefore,j=t.comment):(_=!1,A=null,j=null,t&&typeof t==
"object"&&(t=a.createNode(t))),n.implicitKey=!1,!y&&!h&&jo.isScalar(t)&&(n.indentAtStart=E.length+1),b=!1,!f&&u.length>=2&&!n.inFlow&&!y&&jo.isSeq(t)&&!t.flow&&
!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let x=!1,O=oR.stringify(t,n,()=>x=!0,()=>b=!0),C=" ";if(h||_||A){if(C=_?`
`:"",A){let D=d(A);C+=`
${El.indentComment(D,n.indent)}`}O===""&&!n.inFlow?C===`
`&&j&&(C=`

`):C+=`
${n.indent}`}else if(!y&&jo.isCollection(t)){let D=O[0],$=O.indexOf(`
`),F=$!==-1,G=n.inFlow??t.flow??t.items.length===0;if(F||!G){let Q=!1;if(F&&(D==="&"||D==="!")){let ne=O.indexOf(" ");D==="&"&&ne!==-1&&ne<$&&O[ne+1]==="!"&&(ne=
O.indexOf(" ",ne+1)),(ne===-1||$<ne)&&(Q=!0)}Q||(C=`
${n.indent}`)}}else(O===""||O[0]===`
`)&&(C="");return E+=C+O,n.inFlow?x&&r&&r():j&&!x?E+=El.lineComment(E,n.indent,d(j)):b&&o&&o(),E}iR.stringifyPair=BZ});var Qy=te(Jy=>{"use strict";var aR=require("process");function WZ(e,...t){e==="debug"&&console.log(...t)}function UZ(e,t){(e==="debug"||e==="warn")&&(typeof aR.
emitWarning=="function"?aR.emitWarning(t):console.warn(t))}Jy.debug=WZ;Jy.warn=UZ});var Uf=te(Wf=>{"use strict";var Bf=Le(),cR=Ot(),Ff="<<",jf={identify:e=>e===Ff||typeof e=="symbol"&&e.description===Ff,default:"key",tag:"tag:yaml.org,2002:merg\
e",test:/^<<$/,resolve:()=>Object.assign(new cR.Scalar(Symbol(Ff)),{addToJSMap:lR}),stringify:()=>Ff},qZ=(e,t)=>(jf.identify(t)||Bf.isScalar(t)&&(!t.type||t.type===
cR.Scalar.PLAIN)&&jf.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===jf.tag&&n.default);function lR(e,t,n){let r=uR(e,n);if(Bf.isSeq(r))for(let o of r.items)
ew(e,t,o);else if(Array.isArray(r))for(let o of r)ew(e,t,o);else ew(e,t,r)}function ew(e,t,n){let r=uR(e,n);if(!Bf.isMap(r))throw new Error("Merge sources must \
be maps or map aliases");let o=r.toJSON(null,e,Map);for(let[i,a]of o)t instanceof Map?t.has(i)||t.set(i,a):t instanceof Set?t.add(i):Object.prototype.hasOwnProperty.
call(t,i)||Object.defineProperty(t,i,{value:a,writable:!0,enumerable:!0,configurable:!0});return t}function uR(e,t){return e&&Bf.isAlias(t)?t.resolve(e.doc,e):t}
Wf.addMergeToJSMap=lR;Wf.isMergeKey=qZ;Wf.merge=jf});var nw=te(pR=>{"use strict";var KZ=Qy(),dR=Uf(),ZZ=$l(),fR=Le(),tw=vi();function GZ(e,t,{key:n,value:r}){if(fR.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(dR.
isMergeKey(e,n))dR.addMergeToJSMap(e,t,r);else{let o=tw.toJS(n,"",e);if(t instanceof Map)t.set(o,tw.toJS(r,o,e));else if(t instanceof Set)t.add(o);else{let i=VZ(
n,o,e),a=tw.toJS(r,i,e);i in t?Object.defineProperty(t,i,{value:a,writable:!0,enumerable:!0,configurable:!0}):t[i]=a}}return t}function VZ(e,t,n){if(t===null)return"";
if(typeof t!="object")return String(t);if(fR.isNode(e)&&n?.doc){let r=ZZ.createStringifyContext(n.doc,{});r.anchors=new Set;for(let i of n.anchors.keys())r.anchors.
add(i.anchor);r.inFlow=!0,r.inStringifyKey=!0;let o=e.toString(r);if(!n.mapKeyWarned){let i=JSON.stringify(o);i.length>40&&(i=i.substring(0,36)+'..."'),KZ.warn(
n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=
!0}return o}return JSON.stringify(t)}pR.addPairToJSMap=GZ});var Pi=te(rw=>{"use strict";var mR=vl(),HZ=sR(),YZ=nw(),qf=Le();function XZ(e,t,n){let r=mR.createNode(e,void 0,n),o=mR.createNode(t,void 0,n);return new Kf(r,o)}
var Kf=class e{constructor(t,n=null){Object.defineProperty(this,qf.NODE_TYPE,{value:qf.PAIR}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return qf.
isNode(n)&&(n=n.clone(t)),qf.isNode(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return YZ.addPairToJSMap(n,r,this)}toString(t,n,r){return t?.
doc?HZ.stringifyPair(this,t,n,r):JSON.stringify(this)}};rw.Pair=Kf;rw.createPair=XZ});var ow=te(gR=>{"use strict";var ys=Le(),hR=$l(),Zf=kl();function JZ(e,t,n){return(t.inFlow??e.flow?e4:QZ)(e,t,n)}function QZ({comment:e,items:t},n,{blockItemPrefix:r,
flowChars:o,itemIndent:i,onChompKeep:a,onComment:l}){let{indent:u,options:{commentString:d}}=n,f=Object.assign({},n,{indent:i,type:null}),m=!1,h=[];for(let v=0;v<
t.length;++v){let b=t[v],E=null;if(ys.isNode(b))!m&&b.spaceBefore&&h.push(""),Gf(n,h,b.commentBefore,m),b.comment&&(E=b.comment);else if(ys.isPair(b)){let A=ys.
isNode(b.key)?b.key:null;A&&(!m&&A.spaceBefore&&h.push(""),Gf(n,h,A.commentBefore,m))}m=!1;let _=hR.stringify(b,f,()=>E=null,()=>m=!0);E&&(_+=Zf.lineComment(_,i,
d(E))),m&&E&&(m=!1),h.push(r+_)}let y;if(h.length===0)y=o.start+o.end;else{y=h[0];for(let v=1;v<h.length;++v){let b=h[v];y+=b?`
${u}${b}`:`
`}}return e?(y+=`
`+Zf.indentComment(d(e),u),l&&l()):m&&a&&a(),y}function e4({items:e},t,{flowChars:n,itemIndent:r}){let{indent:o,indentStep:i,flowCollectionPadding:a,options:{commentString:l}}=t;
r+=i;let u=Object.assign({},t,{indent:r,inFlow:!0,type:null}),d=!1,f=0,m=[];for(let v=0;v<e.length;++v){let b=e[v],E=null;if(ys.isNode(b))b.spaceBefore&&m.push(
""),Gf(t,m,b.commentBefore,!1),b.comment&&(E=b.comment);else if(ys.isPair(b)){let A=ys.isNode(b.key)?b.key:null;A&&(A.spaceBefore&&m.push(""),Gf(t,m,A.commentBefore,
!1),A.comment&&(d=!0));let j=ys.isNode(b.value)?b.value:null;j?(j.comment&&(E=j.comment),j.commentBefore&&(d=!0)):b.value==null&&A?.comment&&(E=A.comment)}E&&(d=
!0);let _=hR.stringify(b,u,()=>E=null);d||(d=m.length>f||_.includes(`
`)),v<e.length-1?_+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(d||(d=m.reduce((A,j)=>A+j.length+2,2)+(_.length+2)>t.options.lineWidth)),d&&(_+=",")),
E&&(_+=Zf.lineComment(_,r,l(E))),m.push(_),f=m.length}let{start:h,end:y}=n;if(m.length===0)return h+y;if(!d){let v=m.reduce((b,E)=>b+E.length+2,2);d=t.options.lineWidth>
0&&v>t.options.lineWidth}if(d){let v=h;for(let b of m)v+=b?`
${i}${o}${b}`:`
`;return`${v}
${o}${y}`}else return`${h}${a}${m.join(" ")}${a}${y}`}function Gf({indent:e,options:{commentString:t}},n,r,o){if(r&&o&&(r=r.replace(/^\n+/,"")),r){let i=Zf.indentComment(
t(r),e);n.push(i.trimStart())}}gR.stringifyCollection=JZ});var Ei=te(sw=>{"use strict";var t4=ow(),n4=nw(),r4=Nf(),$i=Le(),Vf=Pi(),o4=Ot();function Ol(e,t){let n=$i.isScalar(t)?t.value:t;for(let r of e)if($i.isPair(r)&&
(r.key===t||r.key===n||$i.isScalar(r.key)&&r.key.value===n))return r}var iw=class extends r4.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){
super($i.MAP,t),this.items=[]}static from(t,n,r){let{keepUndefined:o,replacer:i}=r,a=new this(t),l=(u,d)=>{if(typeof i=="function")d=i.call(n,u,d);else if(Array.
isArray(i)&&!i.includes(u))return;(d!==void 0||o)&&a.items.push(Vf.createPair(u,d,r))};if(n instanceof Map)for(let[u,d]of n)l(u,d);else if(n&&typeof n=="object")
for(let u of Object.keys(n))l(u,n[u]);return typeof t.sortMapEntries=="function"&&a.items.sort(t.sortMapEntries),a}add(t,n){let r;$i.isPair(t)?r=t:!t||typeof t!=
"object"||!("key"in t)?r=new Vf.Pair(t,t?.value):r=new Vf.Pair(t.key,t.value);let o=Ol(this.items,r.key),i=this.schema?.sortMapEntries;if(o){if(!n)throw new Error(
`Key ${r.key} already set`);$i.isScalar(o.value)&&o4.isScalarValue(r.value)?o.value.value=r.value:o.value=r.value}else if(i){let a=this.items.findIndex(l=>i(r,l)<
0);a===-1?this.items.push(r):this.items.splice(a,0,r)}else this.items.push(r)}delete(t){let n=Ol(this.items,t);return n?this.items.splice(this.items.indexOf(n),
1).length>0:!1}get(t,n){let o=Ol(this.items,t)?.value;return(!n&&$i.isScalar(o)?o.value:o)??void 0}has(t){return!!Ol(this.items,t)}set(t,n){this.add(new Vf.Pair(
t,n),!0)}toJSON(t,n,r){let o=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(o);for(let i of this.items)n4.addPairToJSMap(n,o,i);return o}toString(t,n,r){
if(!t)return JSON.stringify(this);for(let o of this.items)if(!$i.isPair(o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),t4.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:t.indent||"",onChompKeep:r,onComment:n})}};sw.YAMLMap=iw;sw.findPair=Ol});var La=te(wR=>{"use strict";var i4=Le(),yR=Ei(),s4={collection:"map",default:!0,nodeClass:yR.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return i4.isMap(e)||
t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>yR.YAMLMap.from(e,t,n)};wR.map=s4});var Oi=te(bR=>{"use strict";var a4=vl(),c4=ow(),l4=Nf(),Yf=Le(),u4=Ot(),d4=vi(),aw=class extends l4.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){
super(Yf.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=Hf(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=Hf(t);
if(typeof r!="number")return;let o=this.items[r];return!n&&Yf.isScalar(o)?o.value:o}has(t){let n=Hf(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=Hf(
t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let o=this.items[r];Yf.isScalar(o)&&u4.isScalarValue(n)?o.value=n:this.items[r]=n}toJSON(t,n){
let r=[];n?.onCreate&&n.onCreate(r);let o=0;for(let i of this.items)r.push(d4.toJS(i,String(o++),n));return r}toString(t,n,r){return t?c4.stringifyCollection(this,
t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:o}=r,
i=new this(t);if(n&&Symbol.iterator in Object(n)){let a=0;for(let l of n){if(typeof o=="function"){let u=n instanceof Set?l:String(a++);l=o.call(n,u,l)}i.items.
push(a4.createNode(l,void 0,r))}}return i}};function Hf(e){let t=Yf.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.
isInteger(t)&&t>=0?t:null}bR.YAMLSeq=aw});var Ia=te(kR=>{"use strict";var f4=Le(),vR=Oi(),p4={collection:"seq",default:!0,nodeClass:vR.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return f4.isSeq(e)||
t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>vR.YAMLSeq.from(e,t,n)};kR.seq=p4});var Rl=te(xR=>{"use strict";var m4=Pl(),h4={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.
assign({actualString:!0},t),m4.stringifyString(e,t,n,r)}};xR.string=h4});var Xf=te($R=>{"use strict";var SR=Ot(),PR={identify:e=>e==null,createNode:()=>new SR.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new SR.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&PR.test.test(e)?e:t.options.nullStr};$R.nullTag=PR});var cw=te(OR=>{"use strict";var g4=Ot(),ER={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new g4.
Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&ER.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:
n.options.falseStr}};OR.boolTag=ER});var Da=te(RR=>{"use strict";function y4({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let o=typeof r=="number"?r:Number(r);
if(!isFinite(o))return isNaN(o)?".nan":o<0?"-.inf":".inf";let i=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
i)&&!i.includes("e")){let a=i.indexOf(".");a<0&&(a=i.length,i+=".");let l=t-(i.length-a-1);for(;l-- >0;)i+="0"}return i}RR.stringifyNumber=y4});var uw=te(Jf=>{"use strict";var w4=Ot(),lw=Da(),b4={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:lw.stringifyNumber},v4={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
let t=Number(e.value);return isFinite(t)?t.toExponential():lw.stringifyNumber(e)}},k4={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new w4.Scalar(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:lw.stringifyNumber};
Jf.float=k4;Jf.floatExp=v4;Jf.floatNaN=b4});var fw=te(ep=>{"use strict";var _R=Da(),Qf=e=>typeof e=="bigint"||Number.isInteger(e),dw=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function MR(e,t,n){
let{value:r}=e;return Qf(r)&&r>=0?n+r.toString(t):_R.stringifyNumber(e)}var x4={identify:e=>Qf(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>dw(e,2,8,n),stringify:e=>MR(e,8,"0o")},S4={identify:Qf,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>dw(e,0,10,n),
stringify:_R.stringifyNumber},P4={identify:e=>Qf(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>dw(e,2,16,
n),stringify:e=>MR(e,16,"0x")};ep.int=S4;ep.intHex=P4;ep.intOct=x4});var CR=te(AR=>{"use strict";var $4=La(),E4=Xf(),O4=Ia(),R4=Rl(),_4=cw(),pw=uw(),mw=fw(),M4=[$4.map,O4.seq,R4.string,E4.nullTag,_4.boolTag,mw.intOct,mw.int,mw.intHex,
pw.floatNaN,pw.floatExp,pw.float];AR.schema=M4});var LR=te(TR=>{"use strict";var A4=Ot(),C4=La(),N4=Ia();function NR(e){return typeof e=="bigint"||Number.isInteger(e)}var tp=({value:e})=>JSON.stringify(e),T4=[
{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:tp},{identify:e=>e==null,createNode:()=>new A4.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:tp},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:e=>e==="true",stringify:tp},{identify:NR,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):
parseInt(e,10),stringify:({value:e})=>NR(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:tp}],L4={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},I4=[C4.map,N4.seq].
concat(T4,L4);TR.schema=I4});var gw=te(IR=>{"use strict";var _l=require("buffer"),hw=Ot(),D4=Pl(),z4={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){
if(typeof _l.Buffer=="function")return _l.Buffer.from(e,"base64");if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let o=0;o<
n.length;++o)r[o]=n.charCodeAt(o);return r}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({
comment:e,type:t,value:n},r,o,i){if(!n)return"";let a=n,l;if(typeof _l.Buffer=="function")l=a instanceof _l.Buffer?a.toString("base64"):_l.Buffer.from(a.buffer).
toString("base64");else if(typeof btoa=="function"){let u="";for(let d=0;d<a.length;++d)u+=String.fromCharCode(a[d]);l=btoa(u)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=hw.Scalar.BLOCK_LITERAL),t!==hw.Scalar.QUOTE_DOUBLE){let u=Math.max(r.options.
lineWidth-r.indent.length,r.options.minContentWidth),d=Math.ceil(l.length/u),f=new Array(d);for(let m=0,h=0;m<d;++m,h+=u)f[m]=l.substr(h,u);l=f.join(t===hw.Scalar.
BLOCK_LITERAL?`
`:" ")}return D4.stringifyString({comment:e,type:t,value:l},r,o,i)}};IR.binary=z4});var op=te(rp=>{"use strict";var np=Le(),yw=Pi(),F4=Ot(),j4=Oi();function DR(e,t){if(np.isSeq(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!np.isPair(
r)){if(np.isMap(r)){r.items.length>1&&t("Each pair must have its own sequence indicator");let o=r.items[0]||new yw.Pair(new F4.Scalar(null));if(r.commentBefore&&
(o.key.commentBefore=o.key.commentBefore?`${r.commentBefore}
${o.key.commentBefore}`:r.commentBefore),r.comment){let i=o.value??o.key;i.comment=i.comment?`${r.comment}
${i.comment}`:r.comment}r=o}e.items[n]=np.isPair(r)?r:new yw.Pair(r)}}else t("Expected a sequence for this tag");return e}function zR(e,t,n){let{replacer:r}=n,o=new j4.
YAMLSeq(e);o.tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let a of t){typeof r=="function"&&(a=r.call(t,String(i++),a));let l,u;
if(Array.isArray(a))if(a.length===2)l=a[0],u=a[1];else throw new TypeError(`Expected [key, value] tuple: ${a}`);else if(a&&a instanceof Object){let d=Object.keys(
a);if(d.length===1)l=d[0],u=a[l];else throw new TypeError(`Expected tuple with one key, not ${d.length} keys`)}else l=a;o.items.push(yw.createPair(l,u,n))}return o}
var B4={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:DR,createNode:zR};rp.createPairs=zR;rp.pairs=B4;rp.resolvePairs=DR});var vw=te(bw=>{"use strict";var FR=Le(),ww=vi(),Ml=Ei(),W4=Oi(),jR=op(),ws=class e extends W4.YAMLSeq{constructor(){super(),this.add=Ml.YAMLMap.prototype.add.bind(
this),this.delete=Ml.YAMLMap.prototype.delete.bind(this),this.get=Ml.YAMLMap.prototype.get.bind(this),this.has=Ml.YAMLMap.prototype.has.bind(this),this.set=Ml.YAMLMap.
prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let o of this.items){let i,a;if(FR.
isPair(o)?(i=ww.toJS(o.key,"",n),a=ww.toJS(o.value,i,n)):i=ww.toJS(o,"",n),r.has(i))throw new Error("Ordered maps must not include duplicate keys");r.set(i,a)}return r}static from(t,n,r){
let o=jR.createPairs(t,n,r),i=new this;return i.items=o.items,i}};ws.tag="tag:yaml.org,2002:omap";var U4={collection:"seq",identify:e=>e instanceof Map,nodeClass:ws,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=jR.resolvePairs(e,t),r=[];for(let{key:o}of n.items)FR.isScalar(o)&&(r.includes(o.value)?t(`Ordered ma\
ps must not include duplicate keys: ${o.value}`):r.push(o.value));return Object.assign(new ws,n)},createNode:(e,t,n)=>ws.from(e,t,n)};bw.YAMLOMap=ws;bw.omap=U4});var KR=te(kw=>{"use strict";var BR=Ot();function WR({value:e,source:t},n){return t&&(e?UR:qR).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var UR={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new BR.Scalar(!0),stringify:WR},qR={identify:e=>e===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new BR.Scalar(!1),stringify:WR};kw.falseTag=qR;kw.trueTag=
UR});var ZR=te(ip=>{"use strict";var q4=Ot(),xw=Da(),K4={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:xw.stringifyNumber},Z4={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,
"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():xw.stringifyNumber(e)}},G4={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new q4.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(
n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:xw.stringifyNumber};ip.float=G4;ip.floatExp=Z4;ip.floatNaN=K4});var VR=te(Cl=>{"use strict";var GR=Da(),Al=e=>typeof e=="bigint"||Number.isInteger(e);function sp(e,t,n,{intAsBigInt:r}){let o=e[0];if((o==="-"||o==="+")&&(t+=1),
e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let a=BigInt(e);return o==="-"?BigInt(-1)*
a:a}let i=parseInt(e,n);return o==="-"?-1*i:i}function Sw(e,t,n){let{value:r}=e;if(Al(r)){let o=r.toString(t);return r<0?"-"+n+o.substr(1):n+o}return GR.stringifyNumber(
e)}var V4={identify:Al,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>sp(e,2,2,n),stringify:e=>Sw(e,2,"0b")},H4={identify:Al,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>sp(e,1,8,n),stringify:e=>Sw(e,8,"0")},Y4={identify:Al,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>sp(e,0,10,n),stringify:GR.stringifyNumber},X4={identify:Al,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>sp(e,2,16,n),stringify:e=>Sw(e,16,"0x")};Cl.int=Y4;Cl.intBin=V4;Cl.intHex=X4;Cl.intOct=H4});var $w=te(Pw=>{"use strict";var lp=Le(),ap=Pi(),cp=Ei(),bs=class e extends cp.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let n;lp.isPair(t)?n=t:t&&typeof t==
"object"&&"key"in t&&"value"in t&&t.value===null?n=new ap.Pair(t.key,null):n=new ap.Pair(t,null),cp.findPair(this.items,n.key)||this.items.push(n)}get(t,n){let r=cp.
findPair(this.items,t);return!n&&lp.isPair(r)?lp.isScalar(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof n}`);let r=cp.findPair(this.items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new ap.
Pair(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},t,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(t,n,r){let{replacer:o}=r,i=new this(t);if(n&&Symbol.iterator in
Object(n))for(let a of n)typeof o=="function"&&(a=o.call(n,a,a)),i.items.push(ap.createPair(a,null,r));return i}};bs.tag="tag:yaml.org,2002:set";var J4={collection:"\
map",identify:e=>e instanceof Set,nodeClass:bs,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>bs.from(e,t,n),resolve(e,t){if(lp.isMap(e)){if(e.hasAllNullValues(
!0))return Object.assign(new bs,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};Pw.YAMLSet=bs;Pw.set=J4});var Ow=te(up=>{"use strict";var Q4=Da();function Ew(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,o=a=>t?BigInt(a):Number(a),i=r.replace(/_/g,"").split(":").
reduce((a,l)=>a*o(60)+o(l),o(0));return n==="-"?o(-1)*i:i}function HR(e){let{value:t}=e,n=a=>a;if(typeof t=="bigint")n=a=>BigInt(a);else if(isNaN(t)||!isFinite(
t))return Q4.stringifyNumber(e);let r="";t<0&&(r="-",t*=n(-1));let o=n(60),i=[t%o];return t<60?i.unshift(0):(t=(t-i[0])/o,i.unshift(t%o),t>=60&&(t=(t-i[0])/o,i.
unshift(t))),r+i.map(a=>String(a).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var eG={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>Ew(e,n),stringify:HR},tG={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Ew(e,!1),stringify:HR},YR={identify:e=>e instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(YR.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,n,r,o,i,a,l]=t.map(Number),u=t[7]?Number((t[7]+"00").substr(1,3)):0,d=Date.UTC(n,r-1,o,i||0,a||0,l||0,u),f=t[8];if(f&&f!=="Z"){let m=Ew(f,!1);Math.
abs(m)<30&&(m*=60),d-=6e4*m}return new Date(d)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};up.floatTime=tG;up.intTime=eG;up.
timestamp=YR});var QR=te(JR=>{"use strict";var nG=La(),rG=Xf(),oG=Ia(),iG=Rl(),sG=gw(),XR=KR(),Rw=ZR(),dp=VR(),aG=Uf(),cG=vw(),lG=op(),uG=$w(),_w=Ow(),dG=[nG.map,oG.seq,iG.string,
rG.nullTag,XR.trueTag,XR.falseTag,dp.intBin,dp.intOct,dp.int,dp.intHex,Rw.floatNaN,Rw.floatExp,Rw.float,sG.binary,aG.merge,cG.omap,lG.pairs,uG.set,_w.intTime,_w.
floatTime,_w.timestamp];JR.schema=dG});var l_=te(Cw=>{"use strict";var r_=La(),fG=Xf(),o_=Ia(),pG=Rl(),mG=cw(),Mw=uw(),Aw=fw(),hG=CR(),gG=LR(),i_=gw(),Nl=Uf(),s_=vw(),a_=op(),e_=QR(),c_=$w(),fp=Ow(),
t_=new Map([["core",hG.schema],["failsafe",[r_.map,o_.seq,pG.string]],["json",gG.schema],["yaml11",e_.schema],["yaml-1.1",e_.schema]]),n_={binary:i_.binary,bool:mG.
boolTag,float:Mw.float,floatExp:Mw.floatExp,floatNaN:Mw.floatNaN,floatTime:fp.floatTime,int:Aw.int,intHex:Aw.intHex,intOct:Aw.intOct,intTime:fp.intTime,map:r_.map,
merge:Nl.merge,null:fG.nullTag,omap:s_.omap,pairs:a_.pairs,seq:o_.seq,set:c_.set,timestamp:fp.timestamp},yG={"tag:yaml.org,2002:binary":i_.binary,"tag:yaml.org,\
2002:merge":Nl.merge,"tag:yaml.org,2002:omap":s_.omap,"tag:yaml.org,2002:pairs":a_.pairs,"tag:yaml.org,2002:set":c_.set,"tag:yaml.org,2002:timestamp":fp.timestamp};
function wG(e,t,n){let r=t_.get(t);if(r&&!e)return n&&!r.includes(Nl.merge)?r.concat(Nl.merge):r.slice();let o=r;if(!o)if(Array.isArray(e))o=[];else{let i=Array.
from(t_.keys()).filter(a=>a!=="yaml11").map(a=>JSON.stringify(a)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or define customTags array`)}
if(Array.isArray(e))for(let i of e)o=o.concat(i);else typeof e=="function"&&(o=e(o.slice()));return n&&(o=o.concat(Nl.merge)),o.reduce((i,a)=>{let l=typeof a=="\
string"?n_[a]:a;if(!l){let u=JSON.stringify(a),d=Object.keys(n_).map(f=>JSON.stringify(f)).join(", ");throw new Error(`Unknown custom tag ${u}; use one of ${d}`)}
return i.includes(l)||i.push(l),i},[])}Cw.coreKnownTags=yG;Cw.getTags=wG});var Lw=te(u_=>{"use strict";var Nw=Le(),bG=La(),vG=Ia(),kG=Rl(),pp=l_(),xG=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Tw=class e{constructor({compat:t,customTags:n,merge:r,
resolveKnownTags:o,schema:i,sortMapEntries:a,toStringDefaults:l}){this.compat=Array.isArray(t)?pp.getTags(t,"compat"):t?pp.getTags(null,t):null,this.name=typeof i==
"string"&&i||"core",this.knownTags=o?pp.coreKnownTags:{},this.tags=pp.getTags(n,this.name,r),this.toStringOptions=l??null,Object.defineProperty(this,Nw.MAP,{value:bG.
map}),Object.defineProperty(this,Nw.SCALAR,{value:kG.string}),Object.defineProperty(this,Nw.SEQ,{value:vG.seq}),this.sortMapEntries=typeof a=="function"?a:a===!0?
xG:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};u_.Schema=Tw});var f_=te(d_=>{"use strict";var SG=Le(),Iw=$l(),Tl=kl();function PG(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let u=e.directives.toString(
e);u?(n.push(u),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let o=Iw.createStringifyContext(e,t),{commentString:i}=o.options;if(e.commentBefore){n.length!==
1&&n.unshift("");let u=i(e.commentBefore);n.unshift(Tl.indentComment(u,""))}let a=!1,l=null;if(e.contents){if(SG.isNode(e.contents)){if(e.contents.spaceBefore&&
r&&n.push(""),e.contents.commentBefore){let f=i(e.contents.commentBefore);n.push(Tl.indentComment(f,""))}o.forceBlockIndent=!!e.comment,l=e.contents.comment}let u=l?
void 0:()=>a=!0,d=Iw.stringify(e.contents,o,()=>l=null,u);l&&(d+=Tl.lineComment(d,"",i(l))),(d[0]==="|"||d[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${d}`:
n.push(d)}else n.push(Iw.stringify(e.contents,o));if(e.directives?.docEnd)if(e.comment){let u=i(e.comment);u.includes(`
`)?(n.push("..."),n.push(Tl.indentComment(u,""))):n.push(`... ${u}`)}else n.push("...");else{let u=e.comment;u&&a&&(u=u.replace(/^\n+/,"")),u&&((!a||l)&&n[n.length-
1]!==""&&n.push(""),n.push(Tl.indentComment(i(u),"")))}return n.join(`
`)+`
`}d_.stringifyDocument=PG});var Ll=te(p_=>{"use strict";var $G=bl(),za=Nf(),mr=Le(),EG=Pi(),OG=vi(),RG=Lw(),_G=f_(),Dw=_f(),MG=By(),AG=vl(),zw=jy(),Fw=class e{constructor(t,n,r){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,mr.NODE_TYPE,{value:mr.DOC});let o=null;typeof n=="function"||Array.isArray(n)?
o=n:r===void 0&&n&&(r=n,n=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},r);this.options=i;let{version:a}=i;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(a=this.directives.yaml.
version)):this.directives=new zw.Directives({version:a}),this.setSchema(a,r),this.contents=t===void 0?null:this.createNode(t,o,r)}clone(){let t=Object.create(e.
prototype,{[mr.NODE_TYPE]:{value:mr.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.
slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=mr.isNode(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Fa(this.contents)&&this.contents.add(t)}addIn(t,n){Fa(this.
contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=Dw.anchorNames(this);t.anchor=!n||r.has(n)?Dw.findNewAnchor(n||"a",r):n}return new $G.Alias(
t.anchor)}createNode(t,n,r){let o;if(typeof n=="function")t=n.call({"":t},"",t),o=n;else if(Array.isArray(n)){let E=A=>typeof A=="number"||A instanceof String||
A instanceof Number,_=n.filter(E).map(String);_.length>0&&(n=n.concat(_)),o=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:i,anchorPrefix:a,flow:l,
keepUndefined:u,onTagObj:d,tag:f}=r??{},{onAnchor:m,setAnchors:h,sourceObjects:y}=Dw.createNodeAnchors(this,a||"a"),v={aliasDuplicateObjects:i??!0,keepUndefined:u??
!1,onAnchor:m,onTagObj:d,replacer:o,schema:this.schema,sourceObjects:y},b=AG.createNode(t,f,v);return l&&mr.isCollection(b)&&(b.flow=!0),h(),b}createPair(t,n,r={}){
let o=this.createNode(t,null,r),i=this.createNode(n,null,r);return new EG.Pair(o,i)}delete(t){return Fa(this.contents)?this.contents.delete(t):!1}deleteIn(t){return za.
isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):Fa(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return mr.isCollection(this.contents)?this.
contents.get(t,n):void 0}getIn(t,n){return za.isEmptyPath(t)?!n&&mr.isScalar(this.contents)?this.contents.value:this.contents:mr.isCollection(this.contents)?this.
contents.getIn(t,n):void 0}has(t){return mr.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return za.isEmptyPath(t)?this.contents!==void 0:mr.isCollection(
this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=za.collectionFromPath(this.schema,[t],n):Fa(this.contents)&&this.contents.set(
t,n)}setIn(t,n){za.isEmptyPath(t)?this.contents=n:this.contents==null?this.contents=za.collectionFromPath(this.schema,Array.from(t),n):Fa(this.contents)&&this.contents.
setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new zw.
Directives({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=
new zw.Directives({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let o=JSON.stringify(
t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${o}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=
new RG.Schema(Object.assign(r,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,
maxAliasCount:o,onAnchor:i,reviver:a}={}){let l={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},u=OG.toJS(
this.contents,n??"",l);if(typeof i=="function")for(let{count:d,res:f}of l.anchors.values())i(f,d);return typeof a=="function"?MG.applyReviver(a,{"":u},"",u):u}toJSON(t,n){
return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${n}`)}return _G.stringifyDocument(this,t)}};function Fa(e){if(mr.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}
p_.Document=Fw});var zl=te(Dl=>{"use strict";var Il=class extends Error{constructor(t,n,r,o){super(),this.name=t,this.code=r,this.message=o,this.pos=n}},jw=class extends Il{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},Bw=class extends Il{constructor(t,n,r){super("YAMLWarning",t,n,r)}},CG=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(l=>t.
linePos(l));let{line:r,col:o}=n.linePos[0];n.message+=` at line ${r}, column ${o}`;let i=o-1,a=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,
"");if(i>=60&&a.length>80){let l=Math.min(i-39,a.length-79);a="\u2026"+a.substring(l),i-=l-1}if(a.length>80&&(a=a.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(a.substring(
0,i))){let l=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);l.length>80&&(l=l.substring(0,79)+`\u2026
`),a=l+a}if(/[^ ]/.test(a)){let l=1,u=n.linePos[1];u?.line===r&&u.col>o&&(l=Math.max(1,Math.min(u.col-o,80-i)));let d=" ".repeat(i)+"^".repeat(l);n.message+=`:

${a}
${d}
`}};Dl.YAMLError=Il;Dl.YAMLParseError=jw;Dl.YAMLWarning=Bw;Dl.prettifyError=CG});var Fl=te(m_=>{"use strict";function NG(e,{flow:t,indicator:n,next:r,offset:o,onError:i,parentIndent:a,startOnNewline:l}){let u=!1,d=l,f=l,m="",h="",y=!1,v=!1,b=null,
E=null,_=null,A=null,j=null,x=null,O=null;for(let $ of e)switch(v&&($.type!=="space"&&$.type!=="newline"&&$.type!=="comma"&&i($.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),v=!1),b&&(d&&$.type!=="comment"&&$.type!=="newline"&&i(b,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),b=null),$.type){case"space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&$.source.includes("	")&&(b=$),f=!0;break;case"comment":{f||i($,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let F=$.source.substring(1)||" ";m?m+=h+F:m=F,h="",d=!1;break}case"newlin\
e":d?m?m+=$.source:(!x||n!=="seq-item-ind")&&(u=!0):h+=$.source,d=!0,y=!0,(E||_)&&(A=$),f=!0;break;case"anchor":E&&i($,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),$.source.endsWith(":")&&i($.offset+$.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),E=$,O??(O=$.offset),d=!1,f=!1,v=!0;break;case"\
tag":{_&&i($,"MULTIPLE_TAGS","A node can have at most one tag"),_=$,O??(O=$.offset),d=!1,f=!1,v=!0;break}case n:(E||_)&&i($,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${$.source} indicator`),x&&i($,"UNEXPECTED_TOKEN",`Unexpected ${$.source} in ${t??"collection"}`),x=$,d=n==="seq-item-ind"||n==="explicit-key-i\
nd",f=!1;break;case"comma":if(t){j&&i($,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),j=$,d=!1,f=!1;break}default:i($,"UNEXPECTED_TOKEN",`Unexpected ${$.type} toke\
n`),d=!1,f=!1}let C=e[e.length-1],D=C?C.offset+C.source.length:o;return v&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!==
"")&&i(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),b&&(d&&b.indent<=a||r?.type==="block-map"||r?.type==="bl\
ock-seq")&&i(b,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:j,found:x,spaceBefore:u,comment:m,hasNewline:y,anchor:E,tag:_,newlineAfterProp:A,end:D,
start:O??D}}m_.resolveProps=NG});var mp=te(h_=>{"use strict";function Ww(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.
source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(Ww(t.key)||Ww(t.value))return!0}return!1;default:return!0}}h_.containsNewline=Ww});var Uw=te(g_=>{"use strict";var TG=mp();function LG(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&TG.containsNewline(
t)&&n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}g_.flowIndentCheck=LG});var qw=te(w_=>{"use strict";var y_=Le();function IG(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let o=typeof r=="function"?r:(i,a)=>i===a||y_.isScalar(
i)&&y_.isScalar(a)&&i.value===a.value;return t.some(i=>o(i.key,n))}w_.mapIncludes=IG});var P_=te(S_=>{"use strict";var b_=Pi(),DG=Ei(),v_=Fl(),zG=mp(),k_=Uw(),FG=qw(),x_="All mapping items must start at the same column";function jG({composeNode:e,
composeEmptyNode:t},n,r,o,i){let a=i?.nodeClass??DG.YAMLMap,l=new a(n.schema);n.atRoot&&(n.atRoot=!1);let u=r.offset,d=null;for(let f of r.items){let{start:m,key:h,
sep:y,value:v}=f,b=v_.resolveProps(m,{indicator:"explicit-key-ind",next:h??y?.[0],offset:u,onError:o,parentIndent:r.indent,startOnNewline:!0}),E=!b.found;if(E){
if(h&&(h.type==="block-seq"?o(u,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in h&&h.indent!==r.indent&&o(u,"BAD_I\
NDENT",x_)),!b.anchor&&!b.tag&&!y){d=b.end,b.comment&&(l.comment?l.comment+=`
`+b.comment:l.comment=b.comment);continue}(b.newlineAfterProp||zG.containsNewline(h))&&o(h??m[m.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else b.found?.indent!==r.indent&&o(u,"BAD_INDENT",x_);n.atKey=!0;let _=b.end,A=h?e(n,h,b,o):t(n,_,m,null,b,o);n.schema.compat&&k_.flowIndentCheck(
r.indent,h,o),n.atKey=!1,FG.mapIncludes(n,l.items,A)&&o(_,"DUPLICATE_KEY","Map keys must be unique");let j=v_.resolveProps(y??[],{indicator:"map-value-ind",next:v,
offset:A.range[2],onError:o,parentIndent:r.indent,startOnNewline:!h||h.type==="block-scalar"});if(u=j.end,j.found){E&&(v?.type==="block-map"&&!j.hasNewline&&o(u,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&b.start<j.found.offset-1024&&o(A.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let x=v?e(n,v,j,o):t(n,u,y,null,j,o);n.schema.compat&&k_.flowIndentCheck(
r.indent,v,o),u=x.range[2];let O=new b_.Pair(A,x);n.options.keepSourceTokens&&(O.srcToken=f),l.items.push(O)}else{E&&o(A.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),j.comment&&(A.comment?A.comment+=`
`+j.comment:A.comment=j.comment);let x=new b_.Pair(A);n.options.keepSourceTokens&&(x.srcToken=f),l.items.push(x)}}return d&&d<u&&o(d,"IMPOSSIBLE","Map comment w\
ith trailing content"),l.range=[r.offset,u,d??u],l}S_.resolveBlockMap=jG});var E_=te($_=>{"use strict";var BG=Oi(),WG=Fl(),UG=Uw();function qG({composeNode:e,composeEmptyNode:t},n,r,o,i){let a=i?.nodeClass??BG.YAMLSeq,l=new a(n.schema);
n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let u=r.offset,d=null;for(let{start:f,value:m}of r.items){let h=WG.resolveProps(f,{indicator:"seq-item-ind",next:m,
offset:u,onError:o,parentIndent:r.indent,startOnNewline:!0});if(!h.found)if(h.anchor||h.tag||m)m?.type==="block-seq"?o(h.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):o(u,"MISSING_CHAR","Sequence item without - indicator");else{d=h.end,h.comment&&(l.comment=h.comment);continue}let y=m?e(n,m,h,o):
t(n,h.end,f,null,h,o);n.schema.compat&&UG.flowIndentCheck(r.indent,m,o),u=y.range[2],l.items.push(y)}return l.range=[r.offset,u,d??u],l}$_.resolveBlockSeq=qG});var ja=te(O_=>{"use strict";function KG(e,t,n,r){let o="";if(e){let i=!1,a="";for(let l of e){let{source:u,type:d}=l;switch(d){case"space":i=!0;break;case"comme\
nt":{n&&!i&&r(l,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let f=u.substring(1)||" ";o?o+=a+f:o=f,a="";break}case"\
newline":o&&(a+=u),i=!0;break;default:r(l,"UNEXPECTED_TOKEN",`Unexpected ${d} at node end`)}t+=u.length}}return{comment:o,offset:t}}O_.resolveEnd=KG});var A_=te(M_=>{"use strict";var ZG=Le(),GG=Pi(),R_=Ei(),VG=Oi(),HG=ja(),__=Fl(),YG=mp(),XG=qw(),Kw="Block collections are not allowed within flow collections",Zw=e=>e&&
(e.type==="block-map"||e.type==="block-seq");function JG({composeNode:e,composeEmptyNode:t},n,r,o,i){let a=r.start.source==="{",l=a?"flow map":"flow sequence",u=i?.
nodeClass??(a?R_.YAMLMap:VG.YAMLSeq),d=new u(n.schema);d.flow=!0;let f=n.atRoot;f&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let m=r.offset+r.start.source.length;for(let E=0;E<
r.items.length;++E){let _=r.items[E],{start:A,key:j,sep:x,value:O}=_,C=__.resolveProps(A,{flow:l,indicator:"explicit-key-ind",next:j??x?.[0],offset:m,onError:o,
parentIndent:r.indent,startOnNewline:!1});if(!C.found){if(!C.anchor&&!C.tag&&!x&&!O){E===0&&C.comma?o(C.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`):E<r.items.
length-1&&o(C.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${l}`),C.comment&&(d.comment?d.comment+=`
`+C.comment:d.comment=C.comment),m=C.end;continue}!a&&n.options.strict&&YG.containsNewline(j)&&o(j,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(E===0)C.comma&&o(C.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`);else if(C.comma||o(C.start,"MISSING_CHAR",`Missing , betw\
een ${l} items`),C.comment){let D="";e:for(let $ of A)switch($.type){case"comma":case"space":break;case"comment":D=$.source.substring(1);break e;default:break e}
if(D){let $=d.items[d.items.length-1];ZG.isPair($)&&($=$.value??$.key),$.comment?$.comment+=`
`+D:$.comment=D,C.comment=C.comment.substring(D.length+1)}}if(!a&&!x&&!C.found){let D=O?e(n,O,C,o):t(n,C.end,x,null,C,o);d.items.push(D),m=D.range[2],Zw(O)&&o(D.
range,"BLOCK_IN_FLOW",Kw)}else{n.atKey=!0;let D=C.end,$=j?e(n,j,C,o):t(n,D,A,null,C,o);Zw(j)&&o($.range,"BLOCK_IN_FLOW",Kw),n.atKey=!1;let F=__.resolveProps(x??
[],{flow:l,indicator:"map-value-ind",next:O,offset:$.range[2],onError:o,parentIndent:r.indent,startOnNewline:!1});if(F.found){if(!a&&!C.found&&n.options.strict){
if(x)for(let ne of x){if(ne===F.found)break;if(ne.type==="newline"){o(ne,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single l\
ine");break}}C.start<F.found.offset-1024&&o(F.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequen\
ce key")}}else O&&("source"in O&&O.source?.[0]===":"?o(O,"MISSING_CHAR",`Missing space after : in ${l}`):o(F.start,"MISSING_CHAR",`Missing , or : between ${l} i\
tems`));let G=O?e(n,O,F,o):F.found?t(n,F.end,x,null,F,o):null;G?Zw(O)&&o(G.range,"BLOCK_IN_FLOW",Kw):F.comment&&($.comment?$.comment+=`
`+F.comment:$.comment=F.comment);let Q=new GG.Pair($,G);if(n.options.keepSourceTokens&&(Q.srcToken=_),a){let ne=d;XG.mapIncludes(n,ne.items,$)&&o(D,"DUPLICATE_K\
EY","Map keys must be unique"),ne.items.push(Q)}else{let ne=new R_.YAMLMap(n.schema);ne.flow=!0,ne.items.push(Q);let ze=(G??$).range;ne.range=[$.range[0],ze[1],
ze[2]],d.items.push(ne)}m=G?G.range[2]:F.end}}let h=a?"}":"]",[y,...v]=r.end,b=m;if(y?.source===h)b=y.offset+y.source.length;else{let E=l[0].toUpperCase()+l.substring(
1),_=f?`${E} must end with a ${h}`:`${E} in block collection must be sufficiently indented and end with a ${h}`;o(m,f?"MISSING_CHAR":"BAD_INDENT",_),y&&y.source.
length!==1&&v.unshift(y)}if(v.length>0){let E=HG.resolveEnd(v,b,n.options.strict,o);E.comment&&(d.comment?d.comment+=`
`+E.comment:d.comment=E.comment),d.range=[r.offset,b,E.offset]}else d.range=[r.offset,b,b];return d}M_.resolveFlowCollection=JG});var N_=te(C_=>{"use strict";var QG=Le(),e3=Ot(),t3=Ei(),n3=Oi(),r3=P_(),o3=E_(),i3=A_();function Gw(e,t,n,r,o,i){let a=n.type==="block-map"?r3.resolveBlockMap(e,
t,n,r,i):n.type==="block-seq"?o3.resolveBlockSeq(e,t,n,r,i):i3.resolveFlowCollection(e,t,n,r,i),l=a.constructor;return o==="!"||o===l.tagName?(a.tag=l.tagName,a):
(o&&(a.tag=o),a)}function s3(e,t,n,r,o){let i=r.tag,a=i?t.directives.tagName(i.source,h=>o(i,"TAG_RESOLVE_FAILED",h)):null;if(n.type==="block-seq"){let{anchor:h,
newlineAfterProp:y}=r,v=h&&i?h.offset>i.offset?h:i:h??i;v&&(!y||y.offset<v.offset)&&o(v,"MISSING_CHAR","Missing newline after block sequence props")}let l=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!a||a==="!"||a===t3.YAMLMap.tagName&&l==="map"||a===n3.YAMLSeq.tagName&&l===
"seq")return Gw(e,t,n,o,a);let u=t.schema.tags.find(h=>h.tag===a&&h.collection===l);if(!u){let h=t.schema.knownTags[a];if(h?.collection===l)t.schema.tags.push(Object.
assign({},h,{default:!1})),u=h;else return h?o(i,"BAD_COLLECTION_TYPE",`${h.tag} used for ${l} collection, but expects ${h.collection??"scalar"}`,!0):o(i,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${a}`,!0),Gw(e,t,n,o,a)}let d=Gw(e,t,n,o,a,u),f=u.resolve?.(d,h=>o(i,"TAG_RESOLVE_FAILED",h),t.options)??d,m=QG.isNode(f)?f:new e3.
Scalar(f);return m.range=d.range,m.tag=a,u?.format&&(m.format=u.format),m}C_.composeCollection=s3});var Hw=te(T_=>{"use strict";var Vw=Ot();function a3(e,t,n){let r=t.offset,o=c3(t,e.options.strict,n);if(!o)return{value:"",type:null,comment:"",range:[r,r,r]};let i=o.
mode===">"?Vw.Scalar.BLOCK_FOLDED:Vw.Scalar.BLOCK_LITERAL,a=t.source?l3(t.source):[],l=a.length;for(let b=a.length-1;b>=0;--b){let E=a[b][1];if(E===""||E==="\r")
l=b;else break}if(l===0){let b=o.chomp==="+"&&a.length>0?`
`.repeat(Math.max(1,a.length-1)):"",E=r+o.length;return t.source&&(E+=t.source.length),{value:b,type:i,comment:o.comment,range:[r,E,E]}}let u=t.indent+o.indent,
d=t.offset+o.length,f=0;for(let b=0;b<l;++b){let[E,_]=a[b];if(_===""||_==="\r")o.indent===0&&E.length>u&&(u=E.length);else{E.length<u&&n(d+E.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(u=E.length),f=b,u===0&&!e.atRoot&&n(d,"BAD_\
INDENT","Block scalar values in collections must be indented");break}d+=E.length+_.length+1}for(let b=a.length-1;b>=l;--b)a[b][0].length>u&&(l=b+1);let m="",h="",
y=!1;for(let b=0;b<f;++b)m+=a[b][0].slice(u)+`
`;for(let b=f;b<l;++b){let[E,_]=a[b];d+=E.length+_.length+1;let A=_[_.length-1]==="\r";if(A&&(_=_.slice(0,-1)),_&&E.length<u){let x=`Block scalar lines must not\
 be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;n(d-_.length-(A?2:1),"BAD_INDENT",x),E=""}i===Vw.Scalar.BLOCK_LITERAL?(m+=
h+E.slice(u)+_,h=`
`):E.length>u||_[0]==="	"?(h===" "?h=`
`:!y&&h===`
`&&(h=`

`),m+=h+E.slice(u)+_,h=`
`,y=!0):_===""?h===`
`?m+=`
`:h=`
`:(m+=h+_,h=" ",y=!1)}switch(o.chomp){case"-":break;case"+":for(let b=l;b<a.length;++b)m+=`
`+a[b][0].slice(u);m[m.length-1]!==`
`&&(m+=`
`);break;default:m+=`
`}let v=r+o.length+t.source.length;return{value:m,type:i,comment:o.comment,range:[r,v,v]}}function c3({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-heade\
r")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=t[0],i=o[0],a=0,l="",u=-1;for(let h=1;h<o.length;++h){let y=o[h];if(!l&&(y==="\
-"||y==="+"))l=y;else{let v=Number(y);!a&&v?a=v:u===-1&&(u=e+h)}}u!==-1&&r(u,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let d=!1,
f="",m=o.length;for(let h=1;h<t.length;++h){let y=t[h];switch(y.type){case"space":d=!0;case"newline":m+=y.source.length;break;case"comment":n&&!d&&r(y,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),m+=y.source.length,f=y.source.substring(1);break;case"error":r(y,"UNEXPECTED_TOK\
EN",y.message),m+=y.source.length;break;default:{let v=`Unexpected token in block scalar header: ${y.type}`;r(y,"UNEXPECTED_TOKEN",v);let b=y.source;b&&typeof b==
"string"&&(m+=b.length)}}}return{mode:i,indent:a,chomp:l,comment:f,length:m}}function l3(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),i=[r?.[1]?[r[1],n.
slice(r[1].length)]:["",n]];for(let a=1;a<t.length;a+=2)i.push([t[a],t[a+1]]);return i}T_.resolveBlockScalar=a3});var Xw=te(I_=>{"use strict";var Yw=Ot(),u3=ja();function d3(e,t,n){let{offset:r,type:o,source:i,end:a}=e,l,u,d=(h,y,v)=>n(r+h,y,v);switch(o){case"scalar":l=Yw.Scalar.
PLAIN,u=f3(i,d);break;case"single-quoted-scalar":l=Yw.Scalar.QUOTE_SINGLE,u=p3(i,d);break;case"double-quoted-scalar":l=Yw.Scalar.QUOTE_DOUBLE,u=m3(i,d);break;default:
return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",range:[r,r+i.length,r+i.length]}}let f=r+i.length,
m=u3.resolveEnd(a,f,t,n);return{value:u,type:l,comment:m.comment,range:[r,f,m.offset]}}function f3(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case"\
,":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"\
`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),L_(e)}function p3(e,t){return(e[e.length-1]!=="\
'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),L_(e.slice(1,-1)).replace(/''/g,"'")}function L_(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)
return e;let r,o;try{r=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(r,""),
a=" ",l=t.lastIndex;for(;n=t.exec(e);){let d=n[1].replace(o,"");d===""?a===`
`?i+=a:a=`
`:(i+=a+d,a=" "),l=t.lastIndex}let u=/[ \t]*(.*)/sy;return u.lastIndex=l,n=u.exec(e),i+a+(n?.[1]??"")}function m3(e,t){let n="";for(let r=1;r<e.length-1;++r){let o=e[r];
if(!(o==="\r"&&e[r+1]===`
`))if(o===`
`){let{fold:i,offset:a}=h3(e,r);n+=i,r=a}else if(o==="\\"){let i=e[++r],a=g3[i];if(a)n+=a;else if(i===`
`)for(i=e[r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="\r"&&e[r+1]===`
`)for(i=e[++r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="x"||i==="u"||i==="U"){let l=i==="x"?2:i==="u"?4:8;n+=y3(e,r+1,l,t),r+=l}else{let l=e.substr(r-1,2);t(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${l}`),n+=l}}else if(o===" "||o==="	"){let i=r,a=e[r+1];for(;a===" "||a==="	";)a=e[++r+1];a!==`
`&&!(a==="\r"&&e[r+2]===`
`)&&(n+=r>i?e.slice(i,r+1):o)}else n+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function h3(e,t){let n="",
r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var g3={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function y3(e,t,n,r){let o=e.substr(t,n),a=o.length===n&&
/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(a)}catch{let l=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${l}`),l}}I_.resolveFlowScalar=d3});var F_=te(z_=>{"use strict";var vs=Le(),D_=Ot(),w3=Hw(),b3=Xw();function v3(e,t,n,r){let{value:o,type:i,comment:a,range:l}=t.type==="block-scalar"?w3.resolveBlockScalar(
e,t,r):b3.resolveFlowScalar(t,e.options.strict,r),u=n?e.directives.tagName(n.source,m=>r(n,"TAG_RESOLVE_FAILED",m)):null,d;e.options.stringKeys&&e.atKey?d=e.schema[vs.
SCALAR]:u?d=k3(e.schema,o,u,n,r):t.type==="scalar"?d=x3(e,o,t,r):d=e.schema[vs.SCALAR];let f;try{let m=d.resolve(o,h=>r(n??t,"TAG_RESOLVE_FAILED",h),e.options);
f=vs.isScalar(m)?m:new D_.Scalar(m)}catch(m){let h=m instanceof Error?m.message:String(m);r(n??t,"TAG_RESOLVE_FAILED",h),f=new D_.Scalar(o)}return f.range=l,f.source=
o,i&&(f.type=i),u&&(f.tag=u),d.format&&(f.format=d.format),a&&(f.comment=a),f}function k3(e,t,n,r,o){if(n==="!")return e[vs.SCALAR];let i=[];for(let l of e.tags)
if(!l.collection&&l.tag===n)if(l.default&&l.test)i.push(l);else return l;for(let l of i)if(l.test?.test(t))return l;let a=e.knownTags[n];return a&&!a.collection?
(e.tags.push(Object.assign({},a,{default:!1,test:void 0})),a):(o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[vs.SCALAR])}function x3({
atKey:e,directives:t,schema:n},r,o,i){let a=n.tags.find(l=>(l.default===!0||e&&l.default==="key")&&l.test?.test(r))||n[vs.SCALAR];if(n.compat){let l=n.compat.find(
u=>u.default&&u.test?.test(r))??n[vs.SCALAR];if(a.tag!==l.tag){let u=t.tagString(a.tag),d=t.tagString(l.tag),f=`Value may be parsed as either ${u} or ${d}`;i(o,
"TAG_RESOLVE_FAILED",f,!0)}}return a}z_.composeScalar=v3});var B_=te(j_=>{"use strict";function S3(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let o=t[r];switch(o.type){case"space":case"comment":case"newline":e-=
o.source.length;continue}for(o=t[++r];o?.type==="space";)e+=o.source.length,o=t[++r];break}}return e}j_.emptyScalarPosition=S3});var q_=te(Qw=>{"use strict";var P3=bl(),$3=Le(),E3=N_(),W_=F_(),O3=ja(),R3=B_(),_3={composeNode:U_,composeEmptyNode:Jw};function U_(e,t,n,r){let o=e.atKey,{spaceBefore:i,
comment:a,anchor:l,tag:u}=n,d,f=!0;switch(t.type){case"alias":d=M3(e,t,r),(l||u)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":d=W_.composeScalar(e,t,u,r),l&&(d.anchor=l.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{d=E3.composeCollection(_3,e,t,n,r),l&&(d.anchor=l.source.substring(1))}catch(m){let h=m instanceof Error?m.message:
String(m);r(t,"RESOURCE_EXHAUSTION",h)}break;default:{let m=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",m),f=!1}}return d??
(d=Jw(e,t.offset,void 0,null,n,r)),l&&d.anchor===""&&r(l,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.stringKeys&&(!$3.isScalar(d)||typeof d.value!=
"string"||d.tag&&d.tag!=="tag:yaml.org,2002:str")&&r(u??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(d.spaceBefore=!0),a&&(t.type==="scal\
ar"&&t.source===""?d.comment=a:d.commentBefore=a),e.options.keepSourceTokens&&f&&(d.srcToken=t),d}function Jw(e,t,n,r,{spaceBefore:o,comment:i,anchor:a,tag:l,end:u},d){
let f={type:"scalar",offset:R3.emptyScalarPosition(t,n,r),indent:-1,source:""},m=W_.composeScalar(e,f,l,d);return a&&(m.anchor=a.source.substring(1),m.anchor===
""&&d(a,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(m.spaceBefore=!0),i&&(m.comment=i,m.range[2]=u),m}function M3({options:e},{offset:t,source:n,end:r},o){
let i=new P3.Alias(n.substring(1));i.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&o(t+n.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let a=t+n.length,l=O3.resolveEnd(r,a,e.strict,o);return i.range=[t,a,l.offset],l.comment&&(i.comment=l.comment),i}Qw.composeEmptyNode=
Jw;Qw.composeNode=U_});var G_=te(Z_=>{"use strict";var A3=Ll(),K_=q_(),C3=ja(),N3=Fl();function T3(e,t,{offset:n,start:r,value:o,end:i},a){let l=Object.assign({_directives:t},e),u=new A3.
Document(void 0,l),d={atKey:!1,atRoot:!0,directives:u.directives,options:u.options,schema:u.schema},f=N3.resolveProps(r,{indicator:"doc-start",next:o??i?.[0],offset:n,
onError:a,parentIndent:0,startOnNewline:!0});f.found&&(u.directives.docStart=!0,o&&(o.type==="block-map"||o.type==="block-seq")&&!f.hasNewline&&a(f.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),u.contents=o?K_.composeNode(d,o,f,a):K_.composeEmptyNode(d,f.end,r,null,f,a);let m=u.
contents.range[2],h=C3.resolveEnd(i,m,!1,a);return h.comment&&(u.comment=h.comment),u.range=[n,m,h.offset],u}Z_.composeDoc=T3});var tb=te(Y_=>{"use strict";var L3=require("process"),I3=jy(),D3=Ll(),jl=zl(),V_=Le(),z3=G_(),F3=ja();function Bl(e){if(typeof e=="number")return[e,e+1];if(Array.
isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function H_(e){let t="",n=!1,r=!1;for(let o=0;o<
e.length;++o){let i=e[o];switch(i[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(i.substring(1)||" "),n=!0,r=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var eb=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,o,i)=>{let a=Bl(n);i?this.warnings.push(new jl.YAMLWarning(
a,r,o)):this.errors.push(new jl.YAMLParseError(a,r,o))},this.directives=new I3.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,
afterEmptyLine:o}=H_(this.prelude);if(r){let i=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(o||t.directives.docStart||!i)t.commentBefore=r;else if(V_.isCollection(i)&&!i.flow&&i.items.length>0){let a=i.items[0];V_.isPair(a)&&(a=a.key);let l=a.
commentBefore;a.commentBefore=l?`${r}
${l}`:r}else{let a=i.commentBefore;i.commentBefore=a?`${r}
${a}`:r}}if(n){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)t.warnings.push(this.warnings[i])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:H_(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let o of t)yield*this.next(o);yield*this.end(n,r)}*next(t){switch(L3.env.LOG_STREAM&&
console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(n,r,o)=>{let i=Bl(t);i[0]+=n,this.onError(i,"BAD_DIRECTIVE",r,o)}),this.prelude.
push(t.source),this.atDirectives=!0;break;case"document":{let n=z3.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(
t.source)}`:t.message,r=new jl.YAMLParseError(Bl(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"do\
c-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new jl.YAMLParseError(Bl(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.
docEnd=!0;let n=F3.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;
this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new jl.YAMLParseError(Bl(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),o=new D3.Document(
void 0,r);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,n,n],this.decorate(o,!1),yield o}}};Y_.Composer=eb});var Q_=te(hp=>{"use strict";var j3=Hw(),B3=Xw(),W3=zl(),X_=Pl();function U3(e,t=!0,n){if(e){let r=(o,i,a)=>{let l=typeof o=="number"?o:Array.isArray(o)?o[0]:o.offset;
if(n)n(l,i,a);else throw new W3.YAMLParseError([l,l+1],i,a)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return B3.resolveFlowScalar(
e,t,r);case"block-scalar":return j3.resolveBlockScalar({options:{strict:t}},e,r)}}return null}function q3(e,t){let{implicitKey:n=!1,indent:r,inFlow:o=!1,offset:i=-1,
type:a="PLAIN"}=t,l=X_.stringifyString({type:a,value:e},{implicitKey:n,indent:r>0?" ".repeat(r):"",inFlow:o,options:{blockQuote:!0,lineWidth:-1}}),u=t.end??[{type:"\
newline",offset:-1,indent:r,source:`
`}];switch(l[0]){case"|":case">":{let d=l.indexOf(`
`),f=l.substring(0,d),m=l.substring(d+1)+`
`,h=[{type:"block-scalar-header",offset:i,indent:r,source:f}];return J_(h,u)||h.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:i,indent:r,props:h,source:m}}case'"':return{type:"double-quoted-scalar",offset:i,indent:r,source:l,end:u};case"'":return{type:"s\
ingle-quoted-scalar",offset:i,indent:r,source:l,end:u};default:return{type:"scalar",offset:i,indent:r,source:l,end:u}}}function K3(e,t,n={}){let{afterKey:r=!1,implicitKey:o=!1,
inFlow:i=!1,type:a}=n,l="indent"in e?e.indent:null;if(r&&typeof l=="number"&&(l+=2),!a)switch(e.type){case"single-quoted-scalar":a="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":a="QUOTE_DOUBLE";break;case"block-scalar":{let d=e.props[0];if(d.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
a=d.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:a="PLAIN"}let u=X_.stringifyString({type:a,value:t},{implicitKey:o||l===null,indent:l!==null&&l>
0?" ".repeat(l):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}});switch(u[0]){case"|":case">":Z3(e,u);break;case'"':nb(e,u,"double-quoted-scalar");break;case"\
'":nb(e,u,"single-quoted-scalar");break;default:nb(e,u,"scalar")}}function Z3(e,t){let n=t.indexOf(`
`),r=t.substring(0,n),o=t.substring(n+1)+`
`;if(e.type==="block-scalar"){let i=e.props[0];if(i.type!=="block-scalar-header")throw new Error("Invalid block scalar header");i.source=r,e.source=o}else{let{offset:i}=e,
a="indent"in e?e.indent:-1,l=[{type:"block-scalar-header",offset:i,indent:a,source:r}];J_(l,"end"in e?e.end:void 0)||l.push({type:"newline",offset:-1,indent:a,source:`\

`});for(let u of Object.keys(e))u!=="type"&&u!=="offset"&&delete e[u];Object.assign(e,{type:"block-scalar",indent:a,props:l,source:o})}}function J_(e,t){if(t)for(let n of t)
switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function nb(e,t,n){switch(e.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{let r=e.props.slice(1),o=t.length;e.props[0].type==="block-scalar-header"&&
(o-=e.props[0].source.length);for(let i of r)i.offset+=o;delete e.props,Object.assign(e,{type:n,source:t,end:r});break}case"block-map":case"block-seq":{let o={type:"\
newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[o]});break}default:{let r="indent"in e?e.indent:-1,o="end"in e&&Array.isArray(e.end)?e.end.filter(i=>i.type===
"space"||i.type==="comment"||i.type==="newline"):[];for(let i of Object.keys(e))i!=="type"&&i!=="offset"&&delete e[i];Object.assign(e,{type:n,indent:r,source:t,
end:o})}}}hp.createScalarToken=q3;hp.resolveAsScalar=U3;hp.setScalarValue=K3});var tM=te(eM=>{"use strict";var G3=e=>"type"in e?yp(e):gp(e);function yp(e){switch(e.type){case"block-scalar":{let t="";for(let n of e.props)t+=yp(n);return t+e.
source}case"block-map":case"block-seq":{let t="";for(let n of e.items)t+=gp(n);return t}case"flow-collection":{let t=e.start.source;for(let n of e.items)t+=gp(n);
for(let n of e.end)t+=n.source;return t}case"document":{let t=gp(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)
for(let n of e.end)t+=n.source;return t}}}function gp({start:e,key:t,sep:n,value:r}){let o="";for(let i of e)o+=i.source;if(t&&(o+=yp(t)),n)for(let i of n)o+=i.
source;return r&&(o+=yp(r)),o}eM.stringify=G3});var iM=te(oM=>{"use strict";var rb=Symbol("break visit"),V3=Symbol("skip children"),nM=Symbol("remove item");function ks(e,t){"type"in e&&e.type==="document"&&(e=
{start:e.start,value:e.value}),rM(Object.freeze([]),e,t)}ks.BREAK=rb;ks.SKIP=V3;ks.REMOVE=nM;ks.itemAtPath=(e,t)=>{let n=e;for(let[r,o]of t){let i=n?.[r];if(i&&
"items"in i)n=i.items[o];else return}return n};ks.parentCollection=(e,t)=>{let n=ks.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],o=n?.[r];if(o&&"items"in o)return o;
throw new Error("Parent collection not found")};function rM(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let o of["key","value"]){let i=t[o];if(i&&"it\
ems"in i){for(let a=0;a<i.items.length;++a){let l=rM(Object.freeze(e.concat([[o,a]])),i.items[a],n);if(typeof l=="number")a=l-1;else{if(l===rb)return rb;l===nM&&
(i.items.splice(a,1),a-=1)}}typeof r=="function"&&o==="key"&&(r=r(t,e))}}return typeof r=="function"?r(t,e):r}oM.visit=ks});var wp=te(Cn=>{"use strict";var ob=Q_(),H3=tM(),Y3=iM(),ib="\uFEFF",sb="",ab="",cb="",X3=e=>!!e&&"items"in e,J3=e=>!!e&&(e.type==="scalar"||e.type==="single-\
quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function Q3(e){switch(e){case ib:return"<BOM>";case sb:return"<DOC>";case ab:return"<F\
LOW_END>";case cb:return"<SCALAR>";default:return JSON.stringify(e)}}function eV(e){switch(e){case ib:return"byte-order-mark";case sb:return"doc-mode";case ab:return"\
flow-error-end";case cb:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}Cn.createScalarToken=ob.createScalarToken;Cn.resolveAsScalar=ob.resolveAsScalar;Cn.setScalarValue=ob.
setScalarValue;Cn.stringify=H3.stringify;Cn.visit=Y3.visit;Cn.BOM=ib;Cn.DOCUMENT=sb;Cn.FLOW_END=ab;Cn.SCALAR=cb;Cn.isCollection=X3;Cn.isScalar=J3;Cn.prettyToken=
Q3;Cn.tokenType=eV});var db=te(aM=>{"use strict";var Wl=wp();function Ar(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var sM=new Set("0123456789ABCDEFabcdef"),tV=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),bp=new Set(",[]{}"),nV=new Set(` ,[]{}
\r	`),lb=e=>!e||nV.has(e),ub=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){
let o=this.buffer[r+t+1];if(o===`
`||!o&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&Ar(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===Wl.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){
let i=t[r-1];if(i===" "||i==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let i=t[n-1];if(i===" "||i==="	")n-=1;else break}let o=(yield*this.pushCount(n))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-o),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.
pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield Wl.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.
atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&Ar(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!Ar(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Ar(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.
setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(lb),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let o=this.getLine();
if(o===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&o[0]!=="#"||r===0&&(o.startsWith("---")||o.startsWith("..."))&&Ar(o[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield Wl.FLOW_END,yield*this.parseLineStart();let i=0;for(;o[i]===",";)i+=yield*this.pushCount(
1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),o[i]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-
i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(lb),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let a=this.charAt(1);if(this.flowKey||Ar(a)||a===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let i=0;for(;this.buffer[n-1-i]==="\\";)i+=1;if(i%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),o=r.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let i=this.continueScalar(o+1);if(i===-1)break;o=r.indexOf(`
`,i)}o!==-1&&(n=o-(r[o-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Ar(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let i=this.pos;r=this.buffer[i];++i)switch(r){case" ":n+=1;break;case`
`:t=i,n=0;break;case"\r":{let a=this.buffer[i+1];if(!a&&!this.atEnd)return this.setNext("block-scalar");if(a===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(t+1);if(i===-1)break;t=this.buffer.indexOf(`
`,i)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let o=t+1;for(r=this.buffer[o];r===" ";)r=this.buffer[++o];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++o];t=o-1}else if(!this.blockScalarKeep)do{let i=t-1,a=this.buffer[i];a==="\r"&&(a=this.buffer[--i]);let l=i;for(;a===" ";)a=this.buffer[--i];
if(a===`
`&&i>=this.pos&&i+1+n>l)t=i;else break}while(!0);return yield Wl.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.
flowLevel>0,n=this.pos-1,r=this.pos-1,o;for(;o=this.buffer[++r];)if(o===":"){let i=this.buffer[r+1];if(Ar(i)||t&&bp.has(i))break;n=r}else if(Ar(o)){let i=this.buffer[r+
1];if(o==="\r"&&(i===`
`?(r+=1,o=`
`,i=this.buffer[r+1]):n=r),i==="#"||t&&bp.has(i))break;if(o===`
`){let a=this.continueScalar(r+1);if(a===-1)break;r=Math.max(r,a-2)}}else{if(t&&bp.has(o))break;n=r}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield Wl.
SCALAR,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.
buffer.slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(lb),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(Ar(r)||n&&bp.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Ar(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(tV.has(n))n=this.buffer[++t];else if(n==="%"&&sM.has(this.buffer[t+1])&&sM.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let o=n-this.pos;return o>0&&(yield this.buffer.substr(
this.pos,o),this.pos=n),o}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};aM.Lexer=ub});var pb=te(cM=>{"use strict";var fb=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.
length;for(;n<r;){let i=n+r>>1;this.lineStarts[i]<t?n=i+1:r=i}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let o=this.lineStarts[n-
1];return{line:n,col:t-o+1}}}};cM.LineCounter=fb});var hb=te(pM=>{"use strict";var rV=require("process"),lM=wp(),oV=db();function Ri(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function uM(e){
for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function fM(e){switch(e?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function vp(e){switch(e.type){case"document":return e.
start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Ba(e){
if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function kp(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)
e.push(t[n])}function dM(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!Ri(t.start,"explicit-key-ind")&&!Ri(t.sep,"map-value-ind")&&
(t.key&&(t.value=t.key),delete t.key,fM(t.value)?t.value.end?kp(t.value.end,t.sep):t.value.end=t.sep:kp(t.start,t.sep),delete t.sep)}var mb=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new oV.Lexer,this.onNewLine=
t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=
t,rV.env.LOG_TOKENS&&console.log("|",lM.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=lM.tokenType(t);if(n)
if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.atNewLine=!0,this.indent=0,
this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map\
-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.
length}else{let r=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:r,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>
0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.type===
"doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)
return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-sc\
alar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.
blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.
stack.length-t]}*pop(t){let n=t??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.
length===0)yield n;else{let r=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in r?r.indent:0:n.type==="flow-collection"&&r.type==="document"&&(n.indent=
0),n.type==="flow-collection"&&dM(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let o=r.items[r.items.length-
1];if(o.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=n;else{Object.assign(o,{key:n,sep:[]}),this.onKeyLine=!o.explicitKey;
return}break}case"block-seq":{let o=r.items[r.items.length-1];o.value?r.items.push({start:[],value:n}):o.value=n;break}case"flow-collection":{let o=r.items[r.items.
length-1];!o||o.value?r.items.push({start:[],key:n,sep:[]}):o.sep?o.value=n:Object.assign(o,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((r.
type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let o=n.items[n.items.length-1];o&&!o.sep&&!o.value&&
o.start.length>0&&uM(o.start)===-1&&(n.indent===0||o.start.every(i=>i.type!=="comment"||i.indent<n.indent))&&(r.type==="document"?r.end=o.start:r.items.push({start:o.
start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{uM(t.start)!==-1?(yield*this.pop(),yield*this.
step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(
t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type===
"map-value-ind"){let n=vp(this.peek(2)),r=Ba(n),o;t.end?(o=t.end,o.push(this.sourceToken),delete t.end):o=[this.sourceToken];let i={type:"block-map",offset:t.offset,
indent:t.indent,items:[{start:r,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"\
space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.
source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){kp(o,n.start),
o.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,o=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",i=[];if(o&&n.sep&&!n.value){let a=[];for(let l=0;l<n.sep.length;++l){let u=n.sep[l];switch(u.type){case"newli\
ne":a.push(l);break;case"space":break;case"comment":u.indent>t.indent&&(a.length=0);break;default:a.length=0}}a.length>=2&&(i=n.sep.splice(a[1]))}switch(this.type){case"\
anchor":case"tag":o||n.value?(i.push(this.sourceToken),t.items.push({start:i}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):o||n.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Ri(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(fM(n.key)&&!Ri(n.sep,"newline")){
let a=Ba(n.start),l=n.key,u=n.sep;u.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:a,key:l,sep:u}]})}else i.length>0?n.sep=n.sep.concat(i,this.sourceToken):n.sep.push(this.sourceToken);else if(Ri(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let a=Ba(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||o?t.items.push({start:i,key:null,sep:[this.sourceToken]}):Ri(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let a=this.flowScalar(this.type);o||n.value?(t.items.push({start:i,key:a,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(a):(Object.assign(n,{key:a,sep:[]}),this.onKeyLine=!0);return}default:{let a=this.startBlockValue(t);if(a){if(a.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!Ri(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&t.items.push({start:i});this.stack.push(a);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){kp(o,n.start),o.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||Ri(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:o,
sep:[]}):n.sep?this.stack.push(o):Object.assign(n,{key:o,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(
t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let o=vp(
r),i=Ba(o);dM(t);let a=t.end.splice(1,t.end.length);a.push(this.sourceToken);let l={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:a}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=l}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=vp(t),r=Ba(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=vp(t),r=Ba(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};pM.Parser=mb});var wM=te(ql=>{"use strict";var mM=tb(),iV=Ll(),Ul=zl(),sV=Qy(),aV=Le(),cV=pb(),hM=hb();function gM(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||
t&&new cV.LineCounter||null,prettyErrors:t}}function lV(e,t={}){let{lineCounter:n,prettyErrors:r}=gM(t),o=new hM.Parser(n?.addNewLine),i=new mM.Composer(t),a=Array.
from(i.compose(o.parse(e)));if(r&&n)for(let l of a)l.errors.forEach(Ul.prettifyError(e,n)),l.warnings.forEach(Ul.prettifyError(e,n));return a.length>0?a:Object.
assign([],{empty:!0},i.streamInfo())}function yM(e,t={}){let{lineCounter:n,prettyErrors:r}=gM(t),o=new hM.Parser(n?.addNewLine),i=new mM.Composer(t),a=null;for(let l of i.
compose(o.parse(e),!0,e.length))if(!a)a=l;else if(a.options.logLevel!=="silent"){a.errors.push(new Ul.YAMLParseError(l.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(a.errors.forEach(Ul.prettifyError(e,n)),a.warnings.forEach(Ul.prettifyError(
e,n))),a}function uV(e,t,n){let r;typeof t=="function"?r=t:n===void 0&&t&&typeof t=="object"&&(n=t);let o=yM(e,n);if(!o)return null;if(o.warnings.forEach(i=>sV.
warn(o.options.logLevel,i)),o.errors.length>0){if(o.options.logLevel!=="silent")throw o.errors[0];o.errors=[]}return o.toJS(Object.assign({reviver:r},n))}function dV(e,t,n){
let r=null;if(typeof t=="function"||Array.isArray(t)?r=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let o=Math.round(n);n=o<1?void 0:
o>8?{indent:8}:{indent:o}}if(e===void 0){let{keepUndefined:o}=n??t??{};if(!o)return}return aV.isDocument(e)&&!r?e.toString(n):new iV.Document(e,r,n).toString(n)}
ql.parse=uV;ql.parseAllDocuments=lV;ql.parseDocument=yM;ql.stringify=dV});var Wa=te(Ue=>{"use strict";var fV=tb(),pV=Ll(),mV=Lw(),gb=zl(),hV=bl(),_i=Le(),gV=Pi(),yV=Ot(),wV=Ei(),bV=Oi(),vV=wp(),kV=db(),xV=pb(),SV=hb(),xp=wM(),bM=hl();
Ue.Composer=fV.Composer;Ue.Document=pV.Document;Ue.Schema=mV.Schema;Ue.YAMLError=gb.YAMLError;Ue.YAMLParseError=gb.YAMLParseError;Ue.YAMLWarning=gb.YAMLWarning;
Ue.Alias=hV.Alias;Ue.isAlias=_i.isAlias;Ue.isCollection=_i.isCollection;Ue.isDocument=_i.isDocument;Ue.isMap=_i.isMap;Ue.isNode=_i.isNode;Ue.isPair=_i.isPair;Ue.
isScalar=_i.isScalar;Ue.isSeq=_i.isSeq;Ue.Pair=gV.Pair;Ue.Scalar=yV.Scalar;Ue.YAMLMap=wV.YAMLMap;Ue.YAMLSeq=bV.YAMLSeq;Ue.CST=vV;Ue.Lexer=kV.Lexer;Ue.LineCounter=
xV.LineCounter;Ue.Parser=SV.Parser;Ue.parse=xp.parse;Ue.parseAllDocuments=xp.parseAllDocuments;Ue.parseDocument=xp.parseDocument;Ue.stringify=xp.stringify;Ue.visit=
bM.visit;Ue.visitAsync=bM.visitAsync});function xb(e){return[e.podSelector,...Sb(e).flatMap(t=>t.podSelector??[])]}function Sb(e){return[...e.ingress,...e.egress].flatMap(t=>t.peers).flatMap(t=>t.kind===
"pods"?[t]:[])}var Pb=J(()=>{"use strict"});var $b=J(()=>{"use strict";yt();pe();vt()});var PM=J(()=>{"use strict";qe();$b();Ny();vt()});function Sp(e,t,{namespaceSelector:n}){return n?new Set(e.namespaces.filter(r=>Xe(n,r.labels)).map(r=>r.name)):new Set([t.namespace])}var qa=J(()=>{"use strict";
PM();$b();qe();vt()});var Eb=J(()=>{"use strict";vt()});function Rb({namespace:e,name:t,at:n}){return{namespace:e,name:t,at:n}}function Gl(e,{direction:t,index:n,at:r}){return{policy:Rb(e),direction:t,index:n,at:r}}function EM(e,t,n){
if(e!=="policies")return{kind:"exempt",why:e};if(t.cut??n.cut)return{kind:"cut",cuts:Ob(t.cut,n.cut)};if(n.rule??t.rule)return{kind:"admitted",rules:Ob(n.rule,t.
rule)};let r=Ob(n.open,t.open===n.open?void 0:t.open);return r.length===0?{kind:"exempt",why:"no-policy"}:{kind:"open",subjects:r}}function Ob(...e){return e.filter(
t=>t!==void 0)}function OM(e,t,n){let r=Pp({isolating:e,direction:t});return{direction:t,subject:n,more:e.length-1,...r&&{policy:Rb(r)}}}function Pp({isolating:e,
direction:t}){return[...e].sort((n,r)=>n[t].length-r[t].length)[0]}var Mi=J(()=>{"use strict";pe();Eb();ms();vt();qe()});function $s({from:e,to:t}){return!us(e)||!us(t)||dr(e)!==dr(t)?!0:(e.pod?.guessed??[]).every(n=>e.labels[n]===t.labels[n])}function $p({from:e,to:t}){return us(
e)&&us(t)&&ds(e)===ds(t)&&hs(e)}var Ka=J(()=>{"use strict";Ne();pe();Yr();pr();qe()});function Es(e){let t=P6(e.policies),n=$6(e);return[...ie(e.pods,o=>{if(o.hostNetwork)return"node";if(e.network.podAddresses.size>0)return JSON.stringify([ds(o),
...(o.pod?.guessed??[]).map(a=>o.labels[a])]);let i=Object.keys(o.labels).filter(a=>t.has(a)).sort().map(a=>{let l=o.labels[a]??"";return JSON.stringify(t.get(a)?.
has(l)===!0?[a,l]:[a])});return`${n.get(o.namespace)??""} ${i.join()}`}).values()].flatMap((o,i)=>{let[a]=o;return a?[{index:i,workloads:o,party:fr(e,a)}]:[]})}
function P6(e){let t=new Map;for(let n of e.flatMap(xb))for(let{key:r,values:o}of n.requirements){let i=t.get(r)??new Set;for(let a of o)i.add(a);t.set(r,i)}return t}
function $6(e){let t=new Map(e.policies.flatMap(Sb).flatMap(n=>n.namespaceSelector??[]).map(n=>[xo(n),n]));return new Map(e.namespaces.map(({name:n,labels:r})=>{
if(e.policiesIn(n).length>0)return[n,JSON.stringify(n)];let o=[...t.values()].map(i=>Xe(i,r)?"1":"0");return[n,o.join("")]}))}var Ep=J(()=>{"use strict";Yr();pr();
Ne();Pb();vt()});var Xn,Tb=J(()=>{"use strict";Xn=class e{size;words;constructor(t){this.size=t,this.words=new Uint32Array(t+31>>>5)}has(t){return((this.words[t>>>5]??0)>>>(t&31)&
1)===1}add(t){let n=t>>>5;this.words[n]=(this.words[n]??0)|1<<(t&31)}set(t,n){n?this.add(t):this.words[t>>>5]=(this.words[t>>>5]??0)&~(1<<(t&31))}addRange(t,n){
for(let r=t;r<n;r++)this.add(r)}fill(){this.words.fill(4294967295);let t=this.size&31,n=this.words.length-1;t>0&&(this.words[n]=(1<<t)-1)}addAll(t){let{words:n}=this;
for(let r=0;r<n.length;r++)n[r]=(n[r]??0)|(t.words[r]??0)}addBoth(t,n){let{words:r}=this;if(!t||!n){let o=t??n;o?this.addAll(o):this.fill();return}for(let o=0;o<
r.length;o++)r[o]=(r[o]??0)|(t.words[o]??0)&(n.words[o]??0)}keepOnly(t){let{words:n}=this;for(let r=0;r<n.length;r++)n[r]=(n[r]??0)&(t.words[r]??0)}toggleAll(t){
let{words:n}=this;for(let r=0;r<n.length;r++)n[r]=(n[r]??0)^(t.words[r]??0)}equals(t){let{words:n}=this;if(this.size!==t.size)return!1;for(let r=0;r<n.length;r++)
if(n[r]!==t.words[r])return!1;return!0}copy(){let t=new e(this.size);return t.words.set(this.words),t}get isEmpty(){return this.words.every(t=>t===0)}*[Symbol.iterator](){
for(let[t,n]of this.words.entries()){let r=n;for(;r!==0;){let o=r&-r;yield t*32+(31-Math.clz32(o)),r^=o}}}}});function Op(e,t,n){let r=O6(e,t,n);return e.policies.flatMap(o=>["ingress","egress"].filter(i=>o.policyTypes[i]).map(i=>r(o,i)))}function O6(e,t,n,r=E6){let o=new Lb(
e,t,r),i=new Map,a=new Map,l=new Map,u=new Map,d=(y,v)=>Vl(i,R6(y,v),()=>o.matching(y,v)),f=y=>Vl(a,_6(y),()=>{let v=new Xn(n.length);for(let[b,E]of n.entries()){
let _=E.party.kind==="pod"?E.party.ports:void 0;Or(y,E.wire,_)===void 0&&v.add(b)}return v}),m=({namespace:y,podSelector:v})=>Vl(l,`${y} ${xo(v)}`,()=>o.selected(
{namespace:y,podSelector:v})),h=(y,v)=>Vl(u,v,()=>({rule:v,admits:{cut:!1,admission:{policy:y,rule:v}},peers:VM(v.peers.map(b=>d(b,y.namespace)),t.length),ports:VM(
v.ports.map(f),n.length)}));return(y,v)=>({policy:y,direction:v,subjects:m(y),rules:y[v].map(b=>h(y,b))})}function VM(e,t){let[n,...r]=e;if(!n)return;if(r.length===
0)return n;let o=new Xn(t);for(let i of e)o.addAll(i);return o}function HM(e,t){return`${e}=${t}`}function R6(e,t){if(e.kind==="ipBlock"){let{cidr:r,except:o}=e.
block;return`ip ${r.base}/${r.prefix}/${r.family} ${o.map(i=>`${i.base}/${i.prefix}`).join()}`}return`pods ${e.namespaceSelector?`in ${xo(e.namespaceSelector)}`:
`of ${t}`} ${xo(e.podSelector)}`}function _6({port:e,endPort:t,protocol:n}){return JSON.stringify([e,t,n])}function Vl(e,t,n){let r=e.get(t);if(r!==void 0)return r;
let o=n();return e.set(t,o),o}var E6,Lb,Ib=J(()=>{"use strict";Tb();ms();Ro();vt();Ne();E6=(...e)=>bi(...e)===void 0;Lb=class{#e;#t;#n;#r;#o=new Map;constructor(t,n,r){
this.#e=t,this.#t=n,this.#n=r,this.#r=ie(n.keys(),o=>{let i=n[o];return i?.kind==="pod"?i.workload.namespace:void 0});for(let[o,i]of n.entries())if(i.kind==="po\
d")for(let[a,l]of Object.entries(i.workload.labels))Vl(this.#o,HM(a,l),()=>[]).push(o)}selected(t){let n=this.#r.get(t.namespace)??[];return this.#a(n,r=>Xe(t.podSelector,
r.workload.labels))}matching(t,n){let{network:r}=this.#e;if(t.kind==="ipBlock"){let i=new Xn(this.#t.length),a;for(let[l,u]of this.#t.entries()){let d=()=>this.#n(
t,n,u,r);(u.address===void 0?a??=d():d())&&i.add(l)}return i}let o=t.namespaceSelector?this.#c(t.podSelector):this.#r.get(n)??[];return this.#a(o,i=>this.#n(t,n,
i,r))}#c(t){let n=t?.requirements.find(r=>r.operator==="In"&&r.values.length===1);return n?this.#o.get(HM(n.key,n.values[0]??""))??[]:this.#t.keys()}#a(t,n){let r=new Xn(
this.#t.length);for(let o of t){let i=this.#t[o];i?.kind==="pod"&&n(i)&&r.add(o)}return r}}});function A6({port:e,endPort:t,protocol:n}){return`${n}/${JSON.stringify(e??null)}-${t??""}`}var Nn,Wo,M6,Rp,YM,Db=J(()=>{"use strict";Mo();Nn=0,Wo=1,M6=2**26,Rp=
class{#e=[[],[]];#t=new Map;#n=new Map;#r=[];#o=new Map;#c={ranges:[],common:[]};numberOf(t){if(t.length===0)return Wo;let n=new Map(t.map(l=>[A6(l),l])),r=[...n.
keys()].sort(),o=r.join(" "),i=this.#t.get(o);if(i!==void 0)return i;let a=this.#e.push(r.flatMap(l=>n.get(l)??[]))-1;return this.#t.set(o,a),this.#r[a]=t.some(
({port:l})=>typeof l=="string"),a}union(t,n){if(t===n||n===Nn)return t;if(t===Nn)return n;if(t===Wo||n===Wo)return Wo;let r=t*M6+n,o=this.#n.get(r);if(o!==void 0)
return o;let i=this.numberOf([...this.#i(t),...this.#i(n)]);return this.#n.set(r,i),i}meaning(t){let n={ranges:[],common:[]};return(r,o)=>{if(r===Nn||o===Nn)return YM;
let{common:i}=this.#r[r]||this.#r[o]?n:this.#c,a=i[r]?.[o];if(a)return a;let l=d=>this.#a(d,t,n),u=this.#s(ka(l(r),l(o)));return(i[r]??=[])[o]=u,u}}#a(t,n,r){let{
ranges:o}=this.#r[t]?r:this.#c;return o[t]??=nl(this.#i(t),n)}#s(t){if(t.length===0)return YM;let n=JSON.stringify(t),r=this.#o.get(n)??t;return this.#o.set(n,r),
r}#i(t){return this.#e[t]??[]}},YM=[]});function XM(){return _p}function zb({kind:e}){return e==="node"}function JM(e,t,{first:n,protocol:r},o){if(!e)return Fb;let i=o.kind==="pod"?o.ports:void 0;return e.
find(({peers:l,rule:{ports:u}})=>(l?.has(t)??!0)&&(u.length===0||u.some(d=>!Or(d,{port:n,protocol:r},i))))?.admits??C6}function N6(e,t){let n=new Map(Es(e).flatMap(
({index:o,workloads:i})=>i.map(a=>[a,o]))),r=new Map;return o=>{if(o.kind==="workload")return n.get(o.workload)??-1;let i=r.get(o.name)??t.push(fr(e,Mn(o)))-1;return r.
set(o.name,i),i}}function T6(e,t,n){let r={ingress:[],egress:[]};for(let{direction:o,subjects:i,rules:a}of Op(e,t,[]))r[o].push({subjects:[...i],rules:a.map(({rule:l,
admits:u,peers:d})=>({rule:l,admits:u,peers:d,ports:n.numberOf(l.ports)}))});return r}function QM(e,t){let n=Array.from({length:t},()=>{});for(let{subjects:r,rules:o}of e)
for(let i of r)(n[i]??=[]).push(...o);return n}var Mp,_p,Fb,C6,eA=J(()=>{"use strict";Gt();Ib();pr();Ep();Db();Ro();Mp=class{#e;#t;#n;#r;#o;#c;constructor(t,n,r,o){
this.#e=o;let i=Es(t).map(h=>h.party),a=N6(t,i),[l,u]=[n,r].map(h=>h.map(y=>({index:a(y),party:fr(t,Mn(y))})));this.#c=i.length,this.#o=T6(t,i,o);let d={egress:QM(
this.#o.egress,i.length),ingress:QM(this.#o.ingress,i.length)},f=new Map,m=h=>{let y=h.kind==="pod"?h.ports:void 0,v=JSON.stringify(y?.filter(({name:E})=>E!==void 0)??
null),b=f.get(v)??o.meaning(y);return f.set(v,b),b};this.#t=l.map(h=>({...h,own:d.egress[h.index]})),this.#n=u.map(h=>({...h,own:d.ingress[h.index],open:m(h.party)})),
this.#r=Int32Array.from(this.#n,({index:h})=>h)}from(t){let n=this.#t[t];if(!n)return XM;let r=this.#a(n.own),o=zb(n.party)?void 0:this.#s("ingress",n.index),i=this.#r;
return a=>{let l=i[a]??-1,u=r[l]??Nn,d=o?o[l]??Nn:Wo;return u===Nn||d===Nn?_p:this.#n[a]?.open(u,d)??_p}}to(t){let n=this.#n[t];if(!n)return XM;let r=this.#a(n.
own),o=this.#s("egress",n.index);return i=>{let a=this.#t[i];if(!a)return _p;let l=zb(a.party)?Wo:r[a.index]??Nn;return n.open(o[a.index]??Nn,l)}}reason(t,n,r){
let[o,i]=[this.#t[t],this.#n[n]];return!o||!i||zb(o.party)&&i.party.kind==="pod"?{path:"from-own-node",egress:Fb,ingress:Fb}:{path:"policies",egress:JM(o.own,i.
index,r,i.party),ingress:JM(i.own,o.index,r,i.party)}}#a(t){let n=new Uint32Array(this.#c).fill(t?Nn:Wo);for(let{peers:r,ports:o}of t??[])for(let i of r??n.keys())
this.#i(n,i,o);return n}#s(t,n){let r=this.#o[t],o=new Uint32Array(this.#c).fill(Wo);for(let{subjects:i}of r)for(let a of i)o[a]=Nn;for(let{subjects:i,rules:a}of r)
for(let{peers:l,ports:u}of a)if(l?.has(n)??!0)for(let d of i)this.#i(o,d,u);return o}#i(t,n,r){t[n]=this.#e.union(t[n]??Nn,r)}},_p=[];Fb={cut:!1},C6={cut:!0}});function Ap(e,t){return Object.fromEntries(e.map(n=>[n,t(n)]))}function L6(e){let t=new Map(Es(e).flatMap(({index:n,workloads:r})=>r.map(o=>[o,n])));return n=>n.
kind==="workload"?String(t.get(n.workload)):n.name}function I6(e){if(e.kind==="address")return"";let t=e.workload.ports.filter(({name:n})=>n!==void 0);return JSON.
stringify(t.map(({name:n,number:r,protocol:o})=>[n,r,o]))}var Za,Hl=J(()=>{"use strict";Ne();Ep();eA();Db();Za=class e{sources;targets;#e;constructor(t,n){let r=Object.
keys(t),o=Ap(r,u=>L6(t[u])),i=u=>r.map(d=>o[d](u[d])).join(" | ");this.sources=[...ie(n.sources,i).values()];let a=u=>r.map(d=>I6(u[d])).join();this.targets=[...ie(
n.targets,u=>`${i(u)} ${a(u)}`).values()];let l=new Rp;this.#e=Ap(r,u=>{let d=([f])=>f?[f[u]]:[];return new Mp(t[u],this.sources.flatMap(d),this.targets.flatMap(
d),l)})}static of(t,{sources:n,targets:r}){let o=i=>i.map(a=>({only:a}));return new e({only:t},{sources:o(n),targets:o(r)})}from(t,n){return this.#e[t].from(n)}to(t,n){
return this.#e[t].to(n)}reason(t,n,r,o){return this.#e[t].reason(n,r,o)}}});function Wb(e){let t=Ub(e),n=e.policies.flatMap(r=>["ingress","egress"].filter(o=>r.policyTypes[o]).flatMap(o=>r[o]).flatMap(o=>o.peers.flatMap(i=>i.kind==="pod\
s"?[{policy:r,rule:o,peer:i}]:[])));return[...ie(n,D6).values()].flatMap(r=>{let[o]=r;if(!o||z6(e,o,t))return[];let i=F6(e,o),a=new Map(r.map(({policy:l,rule:u})=>[
u,{policy:l,rule:u}]));return i?[{...i,admittedBy:[...a.values()]}]:[]})}function Ub({pods:e}){return ie(e.filter(t=>!t.hostNetwork),({namespace:t})=>t)}function D6({
policy:e,peer:{namespaceSelector:t,podSelector:n}}){return`${t?`in ${xo(t)}`:`of ${e.namespace}`} ${n?.requirements.length===0?"-":xo(n)}`}function z6(e,{policy:t,
peer:n},r){let{podSelector:o}=n;for(let i of Sp(e,t,n))if(r.get(i)?.some(({labels:a})=>!o||Xe(o,a)))return!0;return!1}function F6(e,{policy:t,peer:n}){let{namespace:r}=t,
{kind:o,namespaceSelector:i,podSelector:a}=n,l=Bb(a?.requirements??[]),u=i?j6(e,i.requirements):{namespace:r};if(!l||!u)return;let d={kind:o,namespace:r,...a&&{
podSelector:a},...i&&{namespaceSelector:i}};return{pods:d,stranger:vd({label:di(d),labels:l,...u})}}function j6({namespaces:e},t){let n=t.find(({key:r,operator:o})=>r===
sa&&o==="In")?.values;if(!n){let r=Bb(t,{[sa]:"*"});return r&&{namespaceLabels:r}}for(let r of n){let o=e.find(i=>i.name===r);if(o){if(Xe({requirements:t},o.labels))
return{namespace:r}}else{let i=Bb(t,{[sa]:r});if(i)return{namespaceLabels:i}}}}function Bb(e,t={}){let n=[...ie(e,({key:o})=>o)].flatMap(([o,i])=>{if(Object.hasOwn(
t,o))return[];let a=i.filter(({operator:m})=>m==="In").map(({values:m})=>m);if(a.length===0&&!i.some(({operator:m})=>m==="Exists"))return[];let l=new Set(i.flatMap(
({operator:m,values:h})=>m==="NotIn"?h:[])),[u=[B6(l)],...d]=a,f=u.find(m=>!l.has(m)&&d.every(h=>h.includes(m)));return f===void 0?[]:[[o,f]]}),r={...t,...Object.
fromEntries(n)};return Xe({requirements:e},r)?r:void 0}function B6(e){let t="any";for(;e.has(t);)t+="-other";return t}var qb=J(()=>{"use strict";Ne();qe();qa();
vt();Bc()});function Zb(e,t=()=>!0,n=Wb(e)){let r=Ub(e),o=new Kb(e);return n.flatMap(({pods:i,stranger:a,admittedBy:l})=>l.flatMap(({policy:u,rule:d})=>{let{direction:f}=d,
h=(r.get(u.namespace)??[]).filter(y=>Xe(u.podSelector,y.labels)).map(y=>{let v=f==="ingress"?y.ports:a.ports,b=o.ranges(a,W6(f),y,v),E=ka(nl(d.ports,v),b);return{
pod:y,ports:_o(E,o.toElsewhere(y,f))}});return U6(e,h).flatMap(({workload:y,pod:v,ports:b})=>{let[E,_]=f==="ingress"?[wt.name,y]:[y,wt.name];return t(E,_)?[{direction:f,
pods:i,workload:y,...v!==void 0&&{pod:v},ports:b,rule:Gl(u,d)}]:[]})}))}function W6(e){return e==="ingress"?"egress":"ingress"}function U6(e,t){return[...ie(t,({
pod:n})=>Ct(n))].flatMap(([n,r])=>{let o=e.labelOf(n),[i]=r,u=(r.length===e.podsOf(n).length&&new Set(r.map(({ports:d})=>JSON.stringify(d))).size===1&&i?[{workload:o,
ports:i.ports}]:r.map(({pod:d,ports:f})=>({workload:o,pod:e.labelOf(d),ports:f}))).filter(({ports:d})=>d.length>0);return[...new Map(u.map(d=>["pod"in d?d.pod:o,
d])).values()]})}var Kb,Gb=J(()=>{"use strict";Ne();pe();Gt();pr();Mi();ms();Mo();vt();qb();Kb=class{#e;#t=new Map;#n={ingress:new Map,egress:new Map};constructor(t){
this.#e=t}ranges(t,n,r,o){let i=this.#e.isolating(t,n);if(i.length===0)return tl;let a=this.#r(r),l=i.flatMap(d=>d[n].filter(({peers:f})=>f.length===0||f.some(m=>bi(
m,d.namespace,a,this.#e.network)===void 0)));if(l.some(({ports:d})=>d.length===0))return tl;let u=l.flatMap(d=>d.ports);return u.length===0?[]:nl(u,o)}toElsewhere(t,n){
let r=this.#n[n],o=r.get(t)??this.ranges(t,n,wt.workload,n==="ingress"?t.ports:[]);return r.set(t,o),o}#r(t){let n=this.#t.get(t)??fr(this.#e,t);return this.#t.
set(t,n),n}}});function oA(e,t){let n=ie(t.sources.keys(),u=>nA(t.sources[u])),r=ie(t.targets.keys(),u=>{let d=t.targets[u];return d?`${nA(d.end)} ${d.wire.port}/${d.wire.protocol}`:
""}),o=[...n.values()],i=[...r.values()],a=(u,d)=>q6(t,o[u]??[],i[d]??[]),l=(u,d)=>{let f=a(u,d);return f.find(m=>!t.allowed(...m))??f[0]??[-1,-1]};return{sources:o.
flatMap(([u=-1])=>rA(e,t.sources[u])??[]),targets:i.flatMap(([u=-1])=>{let d=t.targets[u],f=rA(e,d?.end);return d&&f?[{...d,end:f}]:[]}),allowed:(u,d)=>a(u,d).every(
f=>t.allowed(...f)),varies:(u,d)=>new Set(a(u,d).map(m=>t.allowed(...m))).size>1,reason:(u,d)=>t.reason(...l(u,d)),subjects:(u,d)=>t.subjects(...l(u,d))}}function q6({
sources:e,targets:t},n,r){let o=n.flatMap(u=>r.map(d=>[u,d]));if(o.length<=1)return o;let i=u=>({from:tA(e[u[0]]),to:tA(t[u[1]]?.end)}),a=o.filter(u=>$s(i(u))),
l=a.filter(u=>!$p(i(u)));return l.length>0?l:a}function tA(e){return e?Mn(e):{ip:""}}function nA(e){if(e?.kind!=="workload")return e?.name??"";let{namespace:t,kind:n,
name:r}=Ct(e.workload);return`${t}/${n}/${r}`}function rA(e,t){if(t?.kind!=="workload"||!t.workload.pod)return t;let n=Ct(t.workload);return{kind:"workload",name:e.
labelOf(n),workload:n}}var iA=J(()=>{"use strict";Ne();pe();Gt();Ka()});function Cp(e,t){let n=cA(e,t);return e.pods.some(({pod:r})=>r!==void 0)?oA(e,n):n}function cA(e,t){let{sources:n,targets:r}=YP(e,t),o=G6(e,n,r),{parties:i,slots:a}=o,
l=Op(e,i,a),u=H6(i,a,l),d=Y6(i,a,l),f=u.map((_,A)=>{let j=_.copy(),x=d[A];return x&&j.keepOnly(x),j}),m={ingress:aA(l,"ingress",i.length),egress:aA(l,"egress",i.
length)},h=n.map(_=>_.kind==="workload"&&!_.workload.hostNetwork&&hs(_.workload)?_.workload:void 0),y=r.map(({end:_})=>_.kind==="workload"?_.workload:null),v=(_,A)=>h[_]===
y[A],b=(_,A)=>f[o.classOfSource[_]??-1]?.has(o.slotOfTarget[A]??-1)===!0,E=(_,A)=>{let j=o.classOfSource[_]??-1,x=o.slotOfTarget[A]??-1,O=a[x]?.classIndex??-1;return i[j]?.
kind==="node"&&i[O]?.kind==="pod"?{path:"from-own-node",egress:Yl,ingress:Yl}:{path:"policies",egress:sA(m.egress[j]??[],d[j],O,x),ingress:sA(m.ingress[O]??[],u[j],
j,x)}};return{sources:n,targets:r,allowed:(_,A)=>b(_,A)||v(_,A),subjects:(_,A)=>[n[_],r[A]?.end],reason:(_,A)=>v(_,A)?{path:"same-pod",egress:Yl,ingress:Yl}:E(_,
A)}}function sA(e,t,n,r){if(t?.has(r)!==!0)return K6;for(let{rules:o}of e)for(let i of o)if(Z6(i,n,r))return i.admits;return Yl}function Z6({peers:e,ports:t},n,r){
return(e?.has(n)??!0)&&(t?.has(r)??!0)}function G6(e,t,n){let r=Es(e),o=new Map(r.flatMap(h=>h.workloads.map(y=>[y,h.index]))),i=r.map(h=>h.party),a=new Map,l=h=>{
if(h.kind==="workload")return o.get(h.workload)??-1;let y=h.kind==="address"?h.ip:h.name,v=a.get(y);return v!==void 0?v:(a.set(y,i.length),i.push(fr(e,Mn(h)))-1)},
u=Int32Array.from(t,l),d=new Int32Array(n.length),f=[],m=ie(n.keys(),h=>{let y=n[h];return y?l(y.end):-1});for(let h of i.keys()){let y=new Map;for(let v of m.get(
h)??[]){let b=n[v];if(!b)continue;let E=b.end.kind==="workload"?JSON.stringify(b.end.workload.ports.map(V6)):"",_=`${b.wire.port}/${b.wire.protocol} ${E}`,A=y.get(
_);if(A===void 0){let j=fr(e,Mn(b.end));A=f.push({classIndex:h,party:j,wire:b.wire})-1,y.set(_,A)}d[v]=A}}return{parties:i,slots:f,classOfSource:u,slotOfTarget:d}}
function V6({name:e,number:t,protocol:n}){return[e??null,t,n]}function H6(e,t,n){let r=n.filter(d=>d.direction==="ingress"),o=uA(r,e.length),i=new Xn(t.length);
for(let[d,f]of t.entries())o.has(f.classIndex)||i.add(d);let a=dA(t,e.length),l=[];for(let{subjects:d,rules:f}of r){if(f.length===0)continue;let m=fA(d,a,t.length);
for(let{peers:h,ports:y}of f){let v=m.copy();y&&v.keepOnly(y),h?v.isEmpty||l.push({peers:h,mask:v}):i.addAll(v)}}let u=e.map(d=>{let f=i.copy();return d.kind===
"node"&&f.fill(),f});for(let{peers:d,mask:f}of l)lA(u,d,f);return u}function Y6(e,t,n){let r=n.filter(u=>u.direction==="egress"),o=uA(r,e.length),i=dA(t,e.length),
a=e.map((u,d)=>{let f=new Xn(t.length);return o.has(d)||f.fill(),f}),l=new Map;for(let{subjects:u,rules:d}of r)if(!u.isEmpty)for(let{peers:f,ports:m}of d){let h;
if(f){let y=l.get(f)??fA(f,i,t.length);l.set(f,y),h=y.copy()}else h=new Xn(t.length),h.fill();m&&h.keepOnly(m),lA(a,u,h)}return a}function lA(e,t,n){let r=[];for(let[
o,i]of n.words.entries())i!==0&&r.push(o);for(let o of t){let i=e[o]?.words;if(i)for(let a of r)i[a]=(i[a]??0)|(n.words[a]??0)}}function uA(e,t){let n=new Xn(t);
for(let{subjects:r}of e)n.addAll(r);return n}function aA(e,t,n){let r=Array.from({length:n},()=>[]);for(let o of e)if(o.direction===t)for(let i of o.subjects)r[i]?.
push(o);return r}function dA(e,t){let n=new Int32Array(t+1).fill(e.length);for(let r=e.length-1;r>=0;r--)n[e[r]?.classIndex??0]=r;for(let r=t-1;r>=0;r--)n[r]=Math.
min(n[r]??0,n[r+1]??e.length);return n}function fA(e,t,n){let r=new Xn(n);for(let o of e)r.addRange(t[o]??0,t[o+1]??0);return r}var K6,Yl,Np=J(()=>{"use strict";
Tb();Ib();pr();Gt();Ne();iA();Ep();K6={cut:!0},Yl={cut:!1}});var sC=te((t0e,iC)=>{"use strict";var ZA=require("path"),GA=require("fs"),n9=require("util"),Pe=typeof globalThis<"u"?globalThis:typeof window<"u"?window:typeof global<
"u"?global:typeof self<"u"?self:{};function VA(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var Cv={exports:{}},Ev={
exports:{}};(function(e,t){t=e.exports=D;var n;typeof process=="object"&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?n=function(){
var P=Array.prototype.slice.call(arguments,0);P.unshift("SEMVER"),console.log.apply(console,P)}:n=function(){},t.SEMVER_SPEC_VERSION="2.0.0";var r=256,o=Number.
MAX_SAFE_INTEGER||9007199254740991,i=16,a=r-6,l=t.re=[],u=t.safeRe=[],d=t.src=[],f=t.tokens={},m=0;function h(P){f[P]=m++}var y="[a-zA-Z0-9-]",v=[["\\s",1],["\\d",
r],[y,a]];function b(P){for(var M=0;M<v.length;M++){var L=v[M][0],K=v[M][1];P=P.split(L+"*").join(L+"{0,"+K+"}").split(L+"+").join(L+"{1,"+K+"}")}return P}h("NU\
MERICIDENTIFIER"),d[f.NUMERICIDENTIFIER]="0|[1-9]\\d*",h("NUMERICIDENTIFIERLOOSE"),d[f.NUMERICIDENTIFIERLOOSE]="\\d+",h("NONNUMERICIDENTIFIER"),d[f.NONNUMERICIDENTIFIER]=
"\\d*[a-zA-Z-]"+y+"*",h("MAINVERSION"),d[f.MAINVERSION]="("+d[f.NUMERICIDENTIFIER]+")\\.("+d[f.NUMERICIDENTIFIER]+")\\.("+d[f.NUMERICIDENTIFIER]+")",h("MAINVERS\
IONLOOSE"),d[f.MAINVERSIONLOOSE]="("+d[f.NUMERICIDENTIFIERLOOSE]+")\\.("+d[f.NUMERICIDENTIFIERLOOSE]+")\\.("+d[f.NUMERICIDENTIFIERLOOSE]+")",h("PRERELEASEIDENTI\
FIER"),d[f.PRERELEASEIDENTIFIER]="(?:"+d[f.NUMERICIDENTIFIER]+"|"+d[f.NONNUMERICIDENTIFIER]+")",h("PRERELEASEIDENTIFIERLOOSE"),d[f.PRERELEASEIDENTIFIERLOOSE]="(\
?:"+d[f.NUMERICIDENTIFIERLOOSE]+"|"+d[f.NONNUMERICIDENTIFIER]+")",h("PRERELEASE"),d[f.PRERELEASE]="(?:-("+d[f.PRERELEASEIDENTIFIER]+"(?:\\."+d[f.PRERELEASEIDENTIFIER]+
")*))",h("PRERELEASELOOSE"),d[f.PRERELEASELOOSE]="(?:-?("+d[f.PRERELEASEIDENTIFIERLOOSE]+"(?:\\."+d[f.PRERELEASEIDENTIFIERLOOSE]+")*))",h("BUILDIDENTIFIER"),d[f.
BUILDIDENTIFIER]=y+"+",h("BUILD"),d[f.BUILD]="(?:\\+("+d[f.BUILDIDENTIFIER]+"(?:\\."+d[f.BUILDIDENTIFIER]+")*))",h("FULL"),h("FULLPLAIN"),d[f.FULLPLAIN]="v?"+d[f.
MAINVERSION]+d[f.PRERELEASE]+"?"+d[f.BUILD]+"?",d[f.FULL]="^"+d[f.FULLPLAIN]+"$",h("LOOSEPLAIN"),d[f.LOOSEPLAIN]="[v=\\s]*"+d[f.MAINVERSIONLOOSE]+d[f.PRERELEASELOOSE]+
"?"+d[f.BUILD]+"?",h("LOOSE"),d[f.LOOSE]="^"+d[f.LOOSEPLAIN]+"$",h("GTLT"),d[f.GTLT]="((?:<|>)?=?)",h("XRANGEIDENTIFIERLOOSE"),d[f.XRANGEIDENTIFIERLOOSE]=d[f.NUMERICIDENTIFIERLOOSE]+
"|x|X|\\*",h("XRANGEIDENTIFIER"),d[f.XRANGEIDENTIFIER]=d[f.NUMERICIDENTIFIER]+"|x|X|\\*",h("XRANGEPLAIN"),d[f.XRANGEPLAIN]="[v=\\s]*("+d[f.XRANGEIDENTIFIER]+")(\
?:\\.("+d[f.XRANGEIDENTIFIER]+")(?:\\.("+d[f.XRANGEIDENTIFIER]+")(?:"+d[f.PRERELEASE]+")?"+d[f.BUILD]+"?)?)?",h("XRANGEPLAINLOOSE"),d[f.XRANGEPLAINLOOSE]="[v=\\s\
]*("+d[f.XRANGEIDENTIFIERLOOSE]+")(?:\\.("+d[f.XRANGEIDENTIFIERLOOSE]+")(?:\\.("+d[f.XRANGEIDENTIFIERLOOSE]+")(?:"+d[f.PRERELEASELOOSE]+")?"+d[f.BUILD]+"?)?)?",
h("XRANGE"),d[f.XRANGE]="^"+d[f.GTLT]+"\\s*"+d[f.XRANGEPLAIN]+"$",h("XRANGELOOSE"),d[f.XRANGELOOSE]="^"+d[f.GTLT]+"\\s*"+d[f.XRANGEPLAINLOOSE]+"$",h("COERCE"),d[f.
COERCE]="(^|[^\\d])(\\d{1,"+i+"})(?:\\.(\\d{1,"+i+"}))?(?:\\.(\\d{1,"+i+"}))?(?:$|[^\\d])",h("COERCERTL"),l[f.COERCERTL]=new RegExp(d[f.COERCE],"g"),u[f.COERCERTL]=
new RegExp(b(d[f.COERCE]),"g"),h("LONETILDE"),d[f.LONETILDE]="(?:~>?)",h("TILDETRIM"),d[f.TILDETRIM]="(\\s*)"+d[f.LONETILDE]+"\\s+",l[f.TILDETRIM]=new RegExp(d[f.
TILDETRIM],"g"),u[f.TILDETRIM]=new RegExp(b(d[f.TILDETRIM]),"g");var E="$1~";h("TILDE"),d[f.TILDE]="^"+d[f.LONETILDE]+d[f.XRANGEPLAIN]+"$",h("TILDELOOSE"),d[f.TILDELOOSE]=
"^"+d[f.LONETILDE]+d[f.XRANGEPLAINLOOSE]+"$",h("LONECARET"),d[f.LONECARET]="(?:\\^)",h("CARETTRIM"),d[f.CARETTRIM]="(\\s*)"+d[f.LONECARET]+"\\s+",l[f.CARETTRIM]=
new RegExp(d[f.CARETTRIM],"g"),u[f.CARETTRIM]=new RegExp(b(d[f.CARETTRIM]),"g");var _="$1^";h("CARET"),d[f.CARET]="^"+d[f.LONECARET]+d[f.XRANGEPLAIN]+"$",h("CAR\
ETLOOSE"),d[f.CARETLOOSE]="^"+d[f.LONECARET]+d[f.XRANGEPLAINLOOSE]+"$",h("COMPARATORLOOSE"),d[f.COMPARATORLOOSE]="^"+d[f.GTLT]+"\\s*("+d[f.LOOSEPLAIN]+")$|^$",h(
"COMPARATOR"),d[f.COMPARATOR]="^"+d[f.GTLT]+"\\s*("+d[f.FULLPLAIN]+")$|^$",h("COMPARATORTRIM"),d[f.COMPARATORTRIM]="(\\s*)"+d[f.GTLT]+"\\s*("+d[f.LOOSEPLAIN]+"|"+
d[f.XRANGEPLAIN]+")",l[f.COMPARATORTRIM]=new RegExp(d[f.COMPARATORTRIM],"g"),u[f.COMPARATORTRIM]=new RegExp(b(d[f.COMPARATORTRIM]),"g");var A="$1$2$3";h("HYPHEN\
RANGE"),d[f.HYPHENRANGE]="^\\s*("+d[f.XRANGEPLAIN]+")\\s+-\\s+("+d[f.XRANGEPLAIN]+")\\s*$",h("HYPHENRANGELOOSE"),d[f.HYPHENRANGELOOSE]="^\\s*("+d[f.XRANGEPLAINLOOSE]+
")\\s+-\\s+("+d[f.XRANGEPLAINLOOSE]+")\\s*$",h("STAR"),d[f.STAR]="(<|>)?=?\\s*\\*";for(var j=0;j<m;j++)n(j,d[j]),l[j]||(l[j]=new RegExp(d[j]),u[j]=new RegExp(b(
d[j])));t.parse=x;function x(P,M){if((!M||typeof M!="object")&&(M={loose:!!M,includePrerelease:!1}),P instanceof D)return P;if(typeof P!="string"||P.length>r)return null;
var L=M.loose?u[f.LOOSE]:u[f.FULL];if(!L.test(P))return null;try{return new D(P,M)}catch{return null}}t.valid=O;function O(P,M){var L=x(P,M);return L?L.version:
null}t.clean=C;function C(P,M){var L=x(P.trim().replace(/^[=v]+/,""),M);return L?L.version:null}t.SemVer=D;function D(P,M){if((!M||typeof M!="object")&&(M={loose:!!M,
includePrerelease:!1}),P instanceof D){if(P.loose===M.loose)return P;P=P.version}else if(typeof P!="string")throw new TypeError("Invalid Version: "+P);if(P.length>
r)throw new TypeError("version is longer than "+r+" characters");if(!(this instanceof D))return new D(P,M);n("SemVer",P,M),this.options=M,this.loose=!!M.loose;var L=P.
trim().match(M.loose?u[f.LOOSE]:u[f.FULL]);if(!L)throw new TypeError("Invalid Version: "+P);if(this.raw=P,this.major=+L[1],this.minor=+L[2],this.patch=+L[3],this.
major>o||this.major<0)throw new TypeError("Invalid major version");if(this.minor>o||this.minor<0)throw new TypeError("Invalid minor version");if(this.patch>o||this.
patch<0)throw new TypeError("Invalid patch version");L[4]?this.prerelease=L[4].split(".").map(function(K){if(/^[0-9]+$/.test(K)){var Y=+K;if(Y>=0&&Y<o)return Y}
return K}):this.prerelease=[],this.build=L[5]?L[5].split("."):[],this.format()}D.prototype.format=function(){return this.version=this.major+"."+this.minor+"."+this.
patch,this.prerelease.length&&(this.version+="-"+this.prerelease.join(".")),this.version},D.prototype.toString=function(){return this.version},D.prototype.compare=
function(P){return n("SemVer.compare",this.version,this.options,P),P instanceof D||(P=new D(P,this.options)),this.compareMain(P)||this.comparePre(P)},D.prototype.
compareMain=function(P){return P instanceof D||(P=new D(P,this.options)),Q(this.major,P.major)||Q(this.minor,P.minor)||Q(this.patch,P.patch)},D.prototype.comparePre=
function(P){if(P instanceof D||(P=new D(P,this.options)),this.prerelease.length&&!P.prerelease.length)return-1;if(!this.prerelease.length&&P.prerelease.length)return 1;
if(!this.prerelease.length&&!P.prerelease.length)return 0;var M=0;do{var L=this.prerelease[M],K=P.prerelease[M];if(n("prerelease compare",M,L,K),L===void 0&&K===
void 0)return 0;if(K===void 0)return 1;if(L===void 0)return-1;if(L===K)continue;return Q(L,K)}while(++M)},D.prototype.compareBuild=function(P){P instanceof D||(P=
new D(P,this.options));var M=0;do{var L=this.build[M],K=P.build[M];if(n("prerelease compare",M,L,K),L===void 0&&K===void 0)return 0;if(K===void 0)return 1;if(L===
void 0)return-1;if(L===K)continue;return Q(L,K)}while(++M)},D.prototype.inc=function(P,M){switch(P){case"premajor":this.prerelease.length=0,this.patch=0,this.minor=
0,this.major++,this.inc("pre",M);break;case"preminor":this.prerelease.length=0,this.patch=0,this.minor++,this.inc("pre",M);break;case"prepatch":this.prerelease.
length=0,this.inc("patch",M),this.inc("pre",M);break;case"prerelease":this.prerelease.length===0&&this.inc("patch",M),this.inc("pre",M);break;case"major":(this.
minor!==0||this.patch!==0||this.prerelease.length===0)&&this.major++,this.minor=0,this.patch=0,this.prerelease=[];break;case"minor":(this.patch!==0||this.prerelease.
length===0)&&this.minor++,this.patch=0,this.prerelease=[];break;case"patch":this.prerelease.length===0&&this.patch++,this.prerelease=[];break;case"pre":if(this.
prerelease.length===0)this.prerelease=[0];else{for(var L=this.prerelease.length;--L>=0;)typeof this.prerelease[L]=="number"&&(this.prerelease[L]++,L=-2);L===-1&&
this.prerelease.push(0)}M&&(this.prerelease[0]===M?isNaN(this.prerelease[1])&&(this.prerelease=[M,0]):this.prerelease=[M,0]);break;default:throw new Error("inva\
lid increment argument: "+P)}return this.format(),this.raw=this.version,this},t.inc=$;function $(P,M,L,K){typeof L=="string"&&(K=L,L=void 0);try{return new D(P,
L).inc(M,K).version}catch{return null}}t.diff=F;function F(P,M){if(rc(P,M))return null;var L=x(P),K=x(M),Y="";if(L.prerelease.length||K.prerelease.length){Y="pr\
e";var re="prerelease"}for(var ae in L)if((ae==="major"||ae==="minor"||ae==="patch")&&L[ae]!==K[ae])return Y+ae;return re}t.compareIdentifiers=Q;var G=/^[0-9]+$/;
function Q(P,M){var L=G.test(P),K=G.test(M);return L&&K&&(P=+P,M=+M),P===M?0:L&&!K?-1:K&&!L?1:P<M?-1:1}t.rcompareIdentifiers=ne;function ne(P,M){return Q(M,P)}t.
major=ze;function ze(P,M){return new D(P,M).major}t.minor=ft;function ft(P,M){return new D(P,M).minor}t.patch=Me;function Me(P,M){return new D(P,M).patch}t.compare=
_t;function _t(P,M,L){return new D(P,L).compare(new D(M,L))}t.compareLoose=Mm;function Mm(P,M){return _t(P,M,!0)}t.compareBuild=ao;function ao(P,M,L){var K=new D(
P,L),Y=new D(M,L);return K.compare(Y)||K.compareBuild(Y)}t.rcompare=Tr;function Tr(P,M,L){return _t(M,P,L)}t.sort=Am;function Am(P,M){return P.sort(function(L,K){
return t.compareBuild(L,K,M)})}t.rsort=Ms;function Ms(P,M){return P.sort(function(L,K){return t.compareBuild(K,L,M)})}t.gt=Qt;function Qt(P,M,L){return _t(P,M,L)>
0}t.lt=As;function As(P,M,L){return _t(P,M,L)<0}t.eq=rc;function rc(P,M,L){return _t(P,M,L)===0}t.neq=du;function du(P,M,L){return _t(P,M,L)!==0}t.gte=Lr;function Lr(P,M,L){
return _t(P,M,L)>=0}t.lte=Zo;function Zo(P,M,L){return _t(P,M,L)<=0}t.cmp=Cs;function Cs(P,M,L,K){switch(M){case"===":return typeof P=="object"&&(P=P.version),typeof L==
"object"&&(L=L.version),P===L;case"!==":return typeof P=="object"&&(P=P.version),typeof L=="object"&&(L=L.version),P!==L;case"":case"=":case"==":return rc(P,L,K);case"\
!=":return du(P,L,K);case">":return Qt(P,L,K);case">=":return Lr(P,L,K);case"<":return As(P,L,K);case"<=":return Zo(P,L,K);default:throw new TypeError("Invalid \
operator: "+M)}}t.Comparator=Dt;function Dt(P,M){if((!M||typeof M!="object")&&(M={loose:!!M,includePrerelease:!1}),P instanceof Dt){if(P.loose===!!M.loose)return P;
P=P.value}if(!(this instanceof Dt))return new Dt(P,M);P=P.trim().split(/\s+/).join(" "),n("comparator",P,M),this.options=M,this.loose=!!M.loose,this.parse(P),this.
semver===Jn?this.value="":this.value=this.operator+this.semver.version,n("comp",this)}var Jn={};Dt.prototype.parse=function(P){var M=this.options.loose?u[f.COMPARATORLOOSE]:
u[f.COMPARATOR],L=P.match(M);if(!L)throw new TypeError("Invalid comparator: "+P);this.operator=L[1]!==void 0?L[1]:"",this.operator==="="&&(this.operator=""),L[2]?
this.semver=new D(L[2],this.options.loose):this.semver=Jn},Dt.prototype.toString=function(){return this.value},Dt.prototype.test=function(P){if(n("Comparator.te\
st",P,this.options.loose),this.semver===Jn||P===Jn)return!0;if(typeof P=="string")try{P=new D(P,this.options)}catch{return!1}return Cs(P,this.operator,this.semver,
this.options)},Dt.prototype.intersects=function(P,M){if(!(P instanceof Dt))throw new TypeError("a Comparator is required");(!M||typeof M!="object")&&(M={loose:!!M,
includePrerelease:!1});var L;if(this.operator==="")return this.value===""?!0:(L=new Qe(P.value,M),Ls(this.value,L,M));if(P.operator==="")return P.value===""?!0:
(L=new Qe(this.value,M),Ls(P.semver,L,M));var K=(this.operator===">="||this.operator===">")&&(P.operator===">="||P.operator===">"),Y=(this.operator==="<="||this.
operator==="<")&&(P.operator==="<="||P.operator==="<"),re=this.semver.version===P.semver.version,ae=(this.operator===">="||this.operator==="<=")&&(P.operator===
">="||P.operator==="<="),Ee=Cs(this.semver,"<",P.semver,M)&&(this.operator===">="||this.operator===">")&&(P.operator==="<="||P.operator==="<"),ye=Cs(this.semver,
">",P.semver,M)&&(this.operator==="<="||this.operator==="<")&&(P.operator===">="||P.operator===">");return K||Y||re&&ae||Ee||ye},t.Range=Qe;function Qe(P,M){if((!M||
typeof M!="object")&&(M={loose:!!M,includePrerelease:!1}),P instanceof Qe)return P.loose===!!M.loose&&P.includePrerelease===!!M.includePrerelease?P:new Qe(P.raw,
M);if(P instanceof Dt)return new Qe(P.value,M);if(!(this instanceof Qe))return new Qe(P,M);if(this.options=M,this.loose=!!M.loose,this.includePrerelease=!!M.includePrerelease,
this.raw=P.trim().split(/\s+/).join(" "),this.set=this.raw.split("||").map(function(L){return this.parseRange(L.trim())},this).filter(function(L){return L.length}),
!this.set.length)throw new TypeError("Invalid SemVer Range: "+this.raw);this.format()}Qe.prototype.format=function(){return this.range=this.set.map(function(P){
return P.join(" ").trim()}).join("||").trim(),this.range},Qe.prototype.toString=function(){return this.range},Qe.prototype.parseRange=function(P){var M=this.options.
loose,L=M?u[f.HYPHENRANGELOOSE]:u[f.HYPHENRANGE];P=P.replace(L,zi),n("hyphen replace",P),P=P.replace(u[f.COMPARATORTRIM],A),n("comparator trim",P,u[f.COMPARATORTRIM]),
P=P.replace(u[f.TILDETRIM],E),P=P.replace(u[f.CARETTRIM],_),P=P.split(/\s+/).join(" ");var K=M?u[f.COMPARATORLOOSE]:u[f.COMPARATOR],Y=P.split(" ").map(function(re){
return fu(re,this.options)},this).join(" ").split(/\s+/);return this.options.loose&&(Y=Y.filter(function(re){return!!re.match(K)})),Y=Y.map(function(re){return new Dt(
re,this.options)},this),Y},Qe.prototype.intersects=function(P,M){if(!(P instanceof Qe))throw new TypeError("a Range is required");return this.set.some(function(L){
return Li(L,M)&&P.set.some(function(K){return Li(K,M)&&L.every(function(Y){return K.every(function(re){return Y.intersects(re,M)})})})})};function Li(P,M){for(var L=!0,
K=P.slice(),Y=K.pop();L&&K.length;)L=K.every(function(re){return Y.intersects(re,M)}),Y=K.pop();return L}t.toComparators=Ns;function Ns(P,M){return new Qe(P,M).
set.map(function(L){return L.map(function(K){return K.value}).join(" ").trim().split(" ")})}function fu(P,M){return n("comp",P,M),P=yr(P,M),n("caret",P),P=Ii(P,
M),n("tildes",P),P=Nm(P,M),n("xrange",P),P=Tn(P,M),n("stars",P),P}function Ve(P){return!P||P.toLowerCase()==="x"||P==="*"}function Ii(P,M){return P.trim().split(
/\s+/).map(function(L){return Cm(L,M)}).join(" ")}function Cm(P,M){var L=M.loose?u[f.TILDELOOSE]:u[f.TILDE];return P.replace(L,function(K,Y,re,ae,Ee){n("tilde",
P,K,Y,re,ae,Ee);var ye;return Ve(Y)?ye="":Ve(re)?ye=">="+Y+".0.0 <"+(+Y+1)+".0.0":Ve(ae)?ye=">="+Y+"."+re+".0 <"+Y+"."+(+re+1)+".0":Ee?(n("replaceTilde pr",Ee),
ye=">="+Y+"."+re+"."+ae+"-"+Ee+" <"+Y+"."+(+re+1)+".0"):ye=">="+Y+"."+re+"."+ae+" <"+Y+"."+(+re+1)+".0",n("tilde return",ye),ye})}function yr(P,M){return P.trim().
split(/\s+/).map(function(L){return pu(L,M)}).join(" ")}function pu(P,M){n("caret",P,M);var L=M.loose?u[f.CARETLOOSE]:u[f.CARET];return P.replace(L,function(K,Y,re,ae,Ee){
n("caret",P,K,Y,re,ae,Ee);var ye;return Ve(Y)?ye="":Ve(re)?ye=">="+Y+".0.0 <"+(+Y+1)+".0.0":Ve(ae)?Y==="0"?ye=">="+Y+"."+re+".0 <"+Y+"."+(+re+1)+".0":ye=">="+Y+
"."+re+".0 <"+(+Y+1)+".0.0":Ee?(n("replaceCaret pr",Ee),Y==="0"?re==="0"?ye=">="+Y+"."+re+"."+ae+"-"+Ee+" <"+Y+"."+re+"."+(+ae+1):ye=">="+Y+"."+re+"."+ae+"-"+Ee+
" <"+Y+"."+(+re+1)+".0":ye=">="+Y+"."+re+"."+ae+"-"+Ee+" <"+(+Y+1)+".0.0"):(n("no pr"),Y==="0"?re==="0"?ye=">="+Y+"."+re+"."+ae+" <"+Y+"."+re+"."+(+ae+1):ye=">="+
Y+"."+re+"."+ae+" <"+Y+"."+(+re+1)+".0":ye=">="+Y+"."+re+"."+ae+" <"+(+Y+1)+".0.0"),n("caret return",ye),ye})}function Nm(P,M){return n("replaceXRanges",P,M),P.
split(/\s+/).map(function(L){return Di(L,M)}).join(" ")}function Di(P,M){P=P.trim();var L=M.loose?u[f.XRANGELOOSE]:u[f.XRANGE];return P.replace(L,function(K,Y,re,ae,Ee,ye){
n("xRange",P,K,Y,re,ae,Ee,ye);var Qn=Ve(re),er=Qn||Ve(ae),kn=er||Ve(Ee),en=kn;return Y==="="&&en&&(Y=""),ye=M.includePrerelease?"-0":"",Qn?Y===">"||Y==="<"?K="<\
0.0.0-0":K="*":Y&&en?(er&&(ae=0),Ee=0,Y===">"?(Y=">=",er?(re=+re+1,ae=0,Ee=0):(ae=+ae+1,Ee=0)):Y==="<="&&(Y="<",er?re=+re+1:ae=+ae+1),K=Y+re+"."+ae+"."+Ee+ye):er?
K=">="+re+".0.0"+ye+" <"+(+re+1)+".0.0"+ye:kn&&(K=">="+re+"."+ae+".0"+ye+" <"+re+"."+(+ae+1)+".0"+ye),n("xRange return",K),K})}function Tn(P,M){return n("replac\
eStars",P,M),P.trim().replace(u[f.STAR],"")}function zi(P,M,L,K,Y,re,ae,Ee,ye,Qn,er,kn,en){return Ve(L)?M="":Ve(K)?M=">="+L+".0.0":Ve(Y)?M=">="+L+"."+K+".0":M="\
>="+M,Ve(ye)?Ee="":Ve(Qn)?Ee="<"+(+ye+1)+".0.0":Ve(er)?Ee="<"+ye+"."+(+Qn+1)+".0":kn?Ee="<="+ye+"."+Qn+"."+er+"-"+kn:Ee="<="+Ee,(M+" "+Ee).trim()}Qe.prototype.test=
function(P){if(!P)return!1;if(typeof P=="string")try{P=new D(P,this.options)}catch{return!1}for(var M=0;M<this.set.length;M++)if(Ts(this.set[M],P,this.options))
return!0;return!1};function Ts(P,M,L){for(var K=0;K<P.length;K++)if(!P[K].test(M))return!1;if(M.prerelease.length&&!L.includePrerelease){for(K=0;K<P.length;K++)
if(n(P[K].semver),P[K].semver!==Jn&&P[K].semver.prerelease.length>0){var Y=P[K].semver;if(Y.major===M.major&&Y.minor===M.minor&&Y.patch===M.patch)return!0}return!1}
return!0}t.satisfies=Ls;function Ls(P,M,L){try{M=new Qe(M,L)}catch{return!1}return M.test(P)}t.maxSatisfying=Fi;function Fi(P,M,L){var K=null,Y=null;try{var re=new Qe(
M,L)}catch{return null}return P.forEach(function(ae){re.test(ae)&&(!K||Y.compare(ae)===-1)&&(K=ae,Y=new D(K,L))}),K}t.minSatisfying=Tm;function Tm(P,M,L){var K=null,
Y=null;try{var re=new Qe(M,L)}catch{return null}return P.forEach(function(ae){re.test(ae)&&(!K||Y.compare(ae)===1)&&(K=ae,Y=new D(K,L))}),K}t.minVersion=ji;function ji(P,M){
P=new Qe(P,M);var L=new D("0.0.0");if(P.test(L)||(L=new D("0.0.0-0"),P.test(L)))return L;L=null;for(var K=0;K<P.set.length;++K){var Y=P.set[K];Y.forEach(function(re){
var ae=new D(re.semver.version);switch(re.operator){case">":ae.prerelease.length===0?ae.patch++:ae.prerelease.push(0),ae.raw=ae.format();case"":case">=":(!L||Qt(
L,ae))&&(L=ae);break;case"<":case"<=":break;default:throw new Error("Unexpected operation: "+re.operator)}})}return L&&P.test(L)?L:null}t.validRange=Go;function Go(P,M){
try{return new Qe(P,M).range||"*"}catch{return null}}t.ltr=oc;function oc(P,M,L){return Bi(P,M,"<",L)}t.gtr=ic;function ic(P,M,L){return Bi(P,M,">",L)}t.outside=
Bi;function Bi(P,M,L,K){P=new D(P,K),M=new Qe(M,K);var Y,re,ae,Ee,ye;switch(L){case">":Y=Qt,re=Zo,ae=As,Ee=">",ye=">=";break;case"<":Y=As,re=Lr,ae=Qt,Ee="<",ye=
"<=";break;default:throw new TypeError('Must provide a hilo val of "<" or ">"')}if(Ls(P,M,K))return!1;for(var Qn=0;Qn<M.set.length;++Qn){var er=M.set[Qn],kn=null,
en=null;if(er.forEach(function(Ir){Ir.semver===Jn&&(Ir=new Dt(">=0.0.0")),kn=kn||Ir,en=en||Ir,Y(Ir.semver,kn.semver,K)?kn=Ir:ae(Ir.semver,en.semver,K)&&(en=Ir)}),
kn.operator===Ee||kn.operator===ye||(!en.operator||en.operator===Ee)&&re(P,en.semver))return!1;if(en.operator===ye&&ae(P,en.semver))return!1}return!0}t.prerelease=
sc;function sc(P,M){var L=x(P,M);return L&&L.prerelease.length?L.prerelease:null}t.intersects=ac;function ac(P,M,L){return P=new Qe(P,L),M=new Qe(M,L),P.intersects(
M)}t.coerce=cc;function cc(P,M){if(P instanceof D)return P;if(typeof P=="number"&&(P=String(P)),typeof P!="string")return null;M=M||{};var L=null;if(!M.rtl)L=P.
match(u[f.COERCE]);else{for(var K;(K=u[f.COERCERTL].exec(P))&&(!L||L.index+L[0].length!==P.length);)(!L||K.index+K[0].length!==L.index+L[0].length)&&(L=K),u[f.COERCERTL].
lastIndex=K.index+K[1].length+K[2].length;u[f.COERCERTL].lastIndex=-1}return L===null?null:x(L[2]+"."+(L[3]||"0")+"."+(L[4]||"0"),M)}})(Ev,Ev.exports);var r9=Ev.
exports,Tp=GA,qo=ZA,{promisify:pA}=n9,o9=r9,HA=o9.satisfies(process.version,">=10.12.0"),YA=e=>{if(process.platform==="win32"&&/[<>:"|?*]/.test(e.replace(qo.parse(
e).root,""))){let n=new Error(`Path contains invalid characters: ${e}`);throw n.code="EINVAL",n}},XA=e=>({...{mode:511,fs:Tp},...e}),JA=e=>{let t=new Error(`ope\
ration not permitted, mkdir '${e}'`);return t.code="EPERM",t.errno=-4048,t.path=e,t.syscall="mkdir",t},i9=async(e,t)=>{YA(e),t=XA(t);let n=pA(t.fs.mkdir),r=pA(t.
fs.stat);if(HA&&t.fs.mkdir===Tp.mkdir){let i=qo.resolve(e);return await n(i,{mode:t.mode,recursive:!0}),i}let o=async i=>{try{return await n(i,t.mode),i}catch(a){
if(a.code==="EPERM")throw a;if(a.code==="ENOENT"){if(qo.dirname(i)===i)throw JA(i);if(a.message.includes("null bytes"))throw a;return await o(qo.dirname(i)),o(i)}
try{if(!(await r(i)).isDirectory())throw new Error("The path is not a directory")}catch{throw a}return i}};return o(qo.resolve(e))};Cv.exports=i9;Cv.exports.sync=
(e,t)=>{if(YA(e),t=XA(t),HA&&t.fs.mkdirSync===Tp.mkdirSync){let r=qo.resolve(e);return Tp.mkdirSync(r,{mode:t.mode,recursive:!0}),r}let n=r=>{try{t.fs.mkdirSync(
r,t.mode)}catch(o){if(o.code==="EPERM")throw o;if(o.code==="ENOENT"){if(qo.dirname(r)===r)throw JA(r);if(o.message.includes("null bytes"))throw o;return n(qo.dirname(
r)),n(r)}try{if(!t.fs.statSync(r).isDirectory())throw new Error("The path is not a directory")}catch{throw o}}return r};return n(qo.resolve(e))};var s9=Cv.exports,
a9=VA(s9),Lp={exports:{}};Lp.exports;(function(e,t){(function(){var n,r="4.18.1",o=200,i="Unsupported core-js use. Try https://npms.io/search?q=ponyfill.",a="Ex\
pected a function",l="Invalid `variable` option passed into `_.template`",u="Invalid `imports` option passed into `_.template`",d="__lodash_hash_undefined__",f=500,
m="__lodash_placeholder__",h=1,y=2,v=4,b=1,E=2,_=1,A=2,j=4,x=8,O=16,C=32,D=64,$=128,F=256,G=512,Q=30,ne="...",ze=800,ft=16,Me=1,_t=2,Mm=3,ao=1/0,Tr=9007199254740991,
Am=17976931348623157e292,Ms=NaN,Qt=4294967295,As=Qt-1,rc=Qt>>>1,du=[["ary",$],["bind",_],["bindKey",A],["curry",x],["curryRight",O],["flip",G],["partial",C],["p\
artialRight",D],["rearg",F]],Lr="[object Arguments]",Zo="[object Array]",Cs="[object AsyncFunction]",Dt="[object Boolean]",Jn="[object Date]",Qe="[object DOMExc\
eption]",Li="[object Error]",Ns="[object Function]",fu="[object GeneratorFunction]",Ve="[object Map]",Ii="[object Number]",Cm="[object Null]",yr="[object Object\
]",pu="[object Promise]",Nm="[object Proxy]",Di="[object RegExp]",Tn="[object Set]",zi="[object String]",Ts="[object Symbol]",Ls="[object Undefined]",Fi="[objec\
t WeakMap]",Tm="[object WeakSet]",ji="[object ArrayBuffer]",Go="[object DataView]",oc="[object Float32Array]",ic="[object Float64Array]",Bi="[object Int8Array]",
sc="[object Int16Array]",ac="[object Int32Array]",cc="[object Uint8Array]",P="[object Uint8ClampedArray]",M="[object Uint16Array]",L="[object Uint32Array]",K=/\b__p \+= '';/g,
Y=/\b(__p \+=) '' \+/g,re=/(__e\(.*?\)|\b__t\)) \+\n'';/g,ae=/&(?:amp|lt|gt|quot|#39);/g,Ee=/[&<>"']/g,ye=RegExp(ae.source),Qn=RegExp(Ee.source),er=/<%-([\s\S]+?)%>/g,
kn=/<%([\s\S]+?)%>/g,en=/<%=([\s\S]+?)%>/g,Ir=/\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/,LT=/^\w*$/,IT=/[^.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|$))/g,
Lm=/[\\^$.*+?()[\]{}|]/g,DT=RegExp(Lm.source),Im=/^\s+/,zT=/\s/,FT=/\{(?:\n\/\* \[wrapped with .+\] \*\/)?\n?/,jT=/\{\n\/\* \[wrapped with (.+)\] \*/,BT=/,? & /,
WT=/[^\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]+/g,sx=/[()=,{}\[\]\/\s]/,UT=/\\(\\)?/g,qT=/\$\{([^\\}]*(?:\\.[^\\}]*)*)\}/g,ax=/\w*$/,KT=/^[-+]0x[0-9a-f]+$/i,ZT=/^0b[01]+$/i,
GT=/^\[object .+?Constructor\]$/,VT=/^0o[0-7]+$/i,HT=/^(?:0|[1-9]\d*)$/,YT=/[\xc0-\xd6\xd8-\xf6\xf8-\xff\u0100-\u017f]/g,mu=/($^)/,XT=/['\n\r\u2028\u2029\\]/g,hu="\
\\ud800-\\udfff",JT="\\u0300-\\u036f",QT="\\ufe20-\\ufe2f",eL="\\u20d0-\\u20ff",cx=JT+QT+eL,lx="\\u2700-\\u27bf",ux="a-z\\xdf-\\xf6\\xf8-\\xff",tL="\\xac\\xb1\\xd7\
\\xf7",nL="\\x00-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\xbf",rL="\\u2000-\\u206f",oL=" \\t\\x0b\\f\\xa0\\ufeff\\n\\r\\u2028\\u2029\\u1680\\u180e\\u2000\\u2001\\u2002\\u2003\\u2004\\\
u2005\\u2006\\u2007\\u2008\\u2009\\u200a\\u202f\\u205f\\u3000",dx="A-Z\\xc0-\\xd6\\xd8-\\xde",fx="\\ufe0e\\ufe0f",px=tL+nL+rL+oL,Dm="['\u2019]",iL="["+hu+"]",mx="\
["+px+"]",gu="["+cx+"]",hx="\\d+",sL="["+lx+"]",gx="["+ux+"]",yx="[^"+hu+px+hx+lx+ux+dx+"]",zm="\\ud83c[\\udffb-\\udfff]",aL="(?:"+gu+"|"+zm+")",wx="[^"+hu+"]",
Fm="(?:\\ud83c[\\udde6-\\uddff]){2}",jm="[\\ud800-\\udbff][\\udc00-\\udfff]",Is="["+dx+"]",bx="\\u200d",vx="(?:"+gx+"|"+yx+")",cL="(?:"+Is+"|"+yx+")",kx="(?:"+Dm+
"(?:d|ll|m|re|s|t|ve))?",xx="(?:"+Dm+"(?:D|LL|M|RE|S|T|VE))?",Sx=aL+"?",Px="["+fx+"]?",lL="(?:"+bx+"(?:"+[wx,Fm,jm].join("|")+")"+Px+Sx+")*",uL="\\d*(?:1st|2nd|3\
rd|(?![123])\\dth)(?=\\b|[A-Z_])",dL="\\d*(?:1ST|2ND|3RD|(?![123])\\dTH)(?=\\b|[a-z_])",$x=Px+Sx+lL,fL="(?:"+[sL,Fm,jm].join("|")+")"+$x,pL="(?:"+[wx+gu+"?",gu,
Fm,jm,iL].join("|")+")",mL=RegExp(Dm,"g"),hL=RegExp(gu,"g"),Bm=RegExp(zm+"(?="+zm+")|"+pL+$x,"g"),gL=RegExp([Is+"?"+gx+"+"+kx+"(?="+[mx,Is,"$"].join("|")+")",cL+
"+"+xx+"(?="+[mx,Is+vx,"$"].join("|")+")",Is+"?"+vx+"+"+kx,Is+"+"+xx,dL,uL,hx,fL].join("|"),"g"),yL=RegExp("["+bx+hu+cx+fx+"]"),wL=/[a-z][A-Z]|[A-Z]{2}[a-z]|[0-9][a-zA-Z]|[a-zA-Z][0-9]|[^a-zA-Z0-9 ]/,
bL=["Array","Buffer","DataView","Date","Error","Float32Array","Float64Array","Function","Int8Array","Int16Array","Int32Array","Map","Math","Object","Promise","R\
egExp","Set","String","Symbol","TypeError","Uint8Array","Uint8ClampedArray","Uint16Array","Uint32Array","WeakMap","_","clearTimeout","isFinite","parseInt","setT\
imeout"],vL=-1,et={};et[oc]=et[ic]=et[Bi]=et[sc]=et[ac]=et[cc]=et[P]=et[M]=et[L]=!0,et[Lr]=et[Zo]=et[ji]=et[Dt]=et[Go]=et[Jn]=et[Li]=et[Ns]=et[Ve]=et[Ii]=et[yr]=
et[Di]=et[Tn]=et[zi]=et[Fi]=!1;var Je={};Je[Lr]=Je[Zo]=Je[ji]=Je[Go]=Je[Dt]=Je[Jn]=Je[oc]=Je[ic]=Je[Bi]=Je[sc]=Je[ac]=Je[Ve]=Je[Ii]=Je[yr]=Je[Di]=Je[Tn]=Je[zi]=
Je[Ts]=Je[cc]=Je[P]=Je[M]=Je[L]=!0,Je[Li]=Je[Ns]=Je[Fi]=!1;var kL={\u00C0:"A",\u00C1:"A",\u00C2:"A",\u00C3:"A",\u00C4:"A",\u00C5:"A",\u00E0:"a",\u00E1:"a",\u00E2:"\
a",\u00E3:"a",\u00E4:"a",\u00E5:"a",\u00C7:"C",\u00E7:"c",\u00D0:"D",\u00F0:"d",\u00C8:"E",\u00C9:"E",\u00CA:"E",\u00CB:"E",\u00E8:"e",\u00E9:"e",\u00EA:"e",\u00EB:"\
e",\u00CC:"I",\u00CD:"I",\u00CE:"I",\u00CF:"I",\u00EC:"i",\u00ED:"i",\u00EE:"i",\u00EF:"i",\u00D1:"N",\u00F1:"n",\u00D2:"O",\u00D3:"O",\u00D4:"O",\u00D5:"O",\u00D6:"\
O",\u00D8:"O",\u00F2:"o",\u00F3:"o",\u00F4:"o",\u00F5:"o",\u00F6:"o",\u00F8:"o",\u00D9:"U",\u00DA:"U",\u00DB:"U",\u00DC:"U",\u00F9:"u",\u00FA:"u",\u00FB:"u",\u00FC:"\
u",\u00DD:"Y",\u00FD:"y",\u00FF:"y",\u00C6:"Ae",\u00E6:"ae",\u00DE:"Th",\u00FE:"th",\u00DF:"ss",\u0100:"A",\u0102:"A",\u0104:"A",\u0101:"a",\u0103:"a",\u0105:"a",
\u0106:"C",\u0108:"C",\u010A:"C",\u010C:"C",\u0107:"c",\u0109:"c",\u010B:"c",\u010D:"c",\u010E:"D",\u0110:"D",\u010F:"d",\u0111:"d",\u0112:"E",\u0114:"E",\u0116:"\
E",\u0118:"E",\u011A:"E",\u0113:"e",\u0115:"e",\u0117:"e",\u0119:"e",\u011B:"e",\u011C:"G",\u011E:"G",\u0120:"G",\u0122:"G",\u011D:"g",\u011F:"g",\u0121:"g",\u0123:"\
g",\u0124:"H",\u0126:"H",\u0125:"h",\u0127:"h",\u0128:"I",\u012A:"I",\u012C:"I",\u012E:"I",\u0130:"I",\u0129:"i",\u012B:"i",\u012D:"i",\u012F:"i",\u0131:"i",\u0134:"\
J",\u0135:"j",\u0136:"K",\u0137:"k",\u0138:"k",\u0139:"L",\u013B:"L",\u013D:"L",\u013F:"L",\u0141:"L",\u013A:"l",\u013C:"l",\u013E:"l",\u0140:"l",\u0142:"l",\u0143:"\
N",\u0145:"N",\u0147:"N",\u014A:"N",\u0144:"n",\u0146:"n",\u0148:"n",\u014B:"n",\u014C:"O",\u014E:"O",\u0150:"O",\u014D:"o",\u014F:"o",\u0151:"o",\u0154:"R",\u0156:"\
R",\u0158:"R",\u0155:"r",\u0157:"r",\u0159:"r",\u015A:"S",\u015C:"S",\u015E:"S",\u0160:"S",\u015B:"s",\u015D:"s",\u015F:"s",\u0161:"s",\u0162:"T",\u0164:"T",\u0166:"\
T",\u0163:"t",\u0165:"t",\u0167:"t",\u0168:"U",\u016A:"U",\u016C:"U",\u016E:"U",\u0170:"U",\u0172:"U",\u0169:"u",\u016B:"u",\u016D:"u",\u016F:"u",\u0171:"u",\u0173:"\
u",\u0174:"W",\u0175:"w",\u0176:"Y",\u0177:"y",\u0178:"Y",\u0179:"Z",\u017B:"Z",\u017D:"Z",\u017A:"z",\u017C:"z",\u017E:"z",\u0132:"IJ",\u0133:"ij",\u0152:"Oe",
\u0153:"oe",\u0149:"'n",\u017F:"s"},xL={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},SL={"&amp;":"&","&lt;":"<","&gt;":">","&quot;":'"',"&#39;":"\
'"},PL={"\\":"\\","'":"'","\n":"n","\r":"r","\u2028":"u2028","\u2029":"u2029"},$L=parseFloat,EL=parseInt,Ex=typeof Pe=="object"&&Pe&&Pe.Object===Object&&Pe,OL=typeof self==
"object"&&self&&self.Object===Object&&self,qt=Ex||OL||Function("return this")(),Wm=t&&!t.nodeType&&t,Wi=Wm&&!0&&e&&!e.nodeType&&e,Ox=Wi&&Wi.exports===Wm,Um=Ox&&
Ex.process,tr=(function(){try{var I=Wi&&Wi.require&&Wi.require("util").types;return I||Um&&Um.binding&&Um.binding("util")}catch{}})(),Rx=tr&&tr.isArrayBuffer,_x=tr&&
tr.isDate,Mx=tr&&tr.isMap,Ax=tr&&tr.isRegExp,Cx=tr&&tr.isSet,Nx=tr&&tr.isTypedArray;function Ln(I,W,B){switch(B.length){case 0:return I.call(W);case 1:return I.
call(W,B[0]);case 2:return I.call(W,B[0],B[1]);case 3:return I.call(W,B[0],B[1],B[2])}return I.apply(W,B)}function RL(I,W,B,oe){for(var me=-1,Fe=I==null?0:I.length;++me<
Fe;){var Mt=I[me];W(oe,Mt,B(Mt),I)}return oe}function In(I,W){for(var B=-1,oe=I==null?0:I.length;++B<oe&&W(I[B],B,I)!==!1;);return I}function _L(I,W){for(var B=I==
null?0:I.length;B--&&W(I[B],B,I)!==!1;);return I}function Tx(I,W){for(var B=-1,oe=I==null?0:I.length;++B<oe;)if(!W(I[B],B,I))return!1;return!0}function Vo(I,W){
for(var B=-1,oe=I==null?0:I.length,me=0,Fe=[];++B<oe;){var Mt=I[B];W(Mt,B,I)&&(Fe[me++]=Mt)}return Fe}function yu(I,W){var B=I==null?0:I.length;return!!B&&Ds(I,
W,0)>-1}function qm(I,W,B){for(var oe=-1,me=I==null?0:I.length;++oe<me;)if(B(W,I[oe]))return!0;return!1}function nt(I,W){for(var B=-1,oe=I==null?0:I.length,me=Array(
oe);++B<oe;)me[B]=W(I[B],B,I);return me}function Ho(I,W){for(var B=-1,oe=W.length,me=I.length;++B<oe;)I[me+B]=W[B];return I}function Km(I,W,B,oe){var me=-1,Fe=I==
null?0:I.length;for(oe&&Fe&&(B=I[++me]);++me<Fe;)B=W(B,I[me],me,I);return B}function ML(I,W,B,oe){var me=I==null?0:I.length;for(oe&&me&&(B=I[--me]);me--;)B=W(B,
I[me],me,I);return B}function Zm(I,W){for(var B=-1,oe=I==null?0:I.length;++B<oe;)if(W(I[B],B,I))return!0;return!1}var AL=Gm("length");function CL(I){return I.split(
"")}function NL(I){return I.match(WT)||[]}function Lx(I,W,B){var oe;return B(I,function(me,Fe,Mt){if(W(me,Fe,Mt))return oe=Fe,!1}),oe}function wu(I,W,B,oe){for(var me=I.
length,Fe=B+(oe?1:-1);oe?Fe--:++Fe<me;)if(W(I[Fe],Fe,I))return Fe;return-1}function Ds(I,W,B){return W===W?KL(I,W,B):wu(I,Ix,B)}function TL(I,W,B,oe){for(var me=B-
1,Fe=I.length;++me<Fe;)if(oe(I[me],W))return me;return-1}function Ix(I){return I!==I}function Dx(I,W){var B=I==null?0:I.length;return B?Hm(I,W)/B:Ms}function Gm(I){
return function(W){return W==null?n:W[I]}}function Vm(I){return function(W){return I==null?n:I[W]}}function zx(I,W,B,oe,me){return me(I,function(Fe,Mt,He){B=oe?
(oe=!1,Fe):W(B,Fe,Mt,He)}),B}function LL(I,W){var B=I.length;for(I.sort(W);B--;)I[B]=I[B].value;return I}function Hm(I,W){for(var B,oe=-1,me=I.length;++oe<me;){
var Fe=W(I[oe]);Fe!==n&&(B=B===n?Fe:B+Fe)}return B}function Ym(I,W){for(var B=-1,oe=Array(I);++B<I;)oe[B]=W(B);return oe}function IL(I,W){return nt(W,function(B){
return[B,I[B]]})}function Fx(I){return I&&I.slice(0,Ux(I)+1).replace(Im,"")}function Dn(I){return function(W){return I(W)}}function Xm(I,W){return nt(W,function(B){
return I[B]})}function lc(I,W){return I.has(W)}function jx(I,W){for(var B=-1,oe=I.length;++B<oe&&Ds(W,I[B],0)>-1;);return B}function Bx(I,W){for(var B=I.length;B--&&
Ds(W,I[B],0)>-1;);return B}function DL(I,W){for(var B=I.length,oe=0;B--;)I[B]===W&&++oe;return oe}var zL=Vm(kL),FL=Vm(xL);function jL(I){return"\\"+PL[I]}function BL(I,W){
return I==null?n:I[W]}function zs(I){return yL.test(I)}function WL(I){return wL.test(I)}function UL(I){for(var W,B=[];!(W=I.next()).done;)B.push(W.value);return B}
function Jm(I){var W=-1,B=Array(I.size);return I.forEach(function(oe,me){B[++W]=[me,oe]}),B}function Wx(I,W){return function(B){return I(W(B))}}function Yo(I,W){
for(var B=-1,oe=I.length,me=0,Fe=[];++B<oe;){var Mt=I[B];(Mt===W||Mt===m)&&(I[B]=m,Fe[me++]=B)}return Fe}function bu(I){var W=-1,B=Array(I.size);return I.forEach(
function(oe){B[++W]=oe}),B}function qL(I){var W=-1,B=Array(I.size);return I.forEach(function(oe){B[++W]=[oe,oe]}),B}function KL(I,W,B){for(var oe=B-1,me=I.length;++oe<
me;)if(I[oe]===W)return oe;return-1}function ZL(I,W,B){for(var oe=B+1;oe--;)if(I[oe]===W)return oe;return oe}function Fs(I){return zs(I)?VL(I):AL(I)}function wr(I){
return zs(I)?HL(I):CL(I)}function Ux(I){for(var W=I.length;W--&&zT.test(I.charAt(W)););return W}var GL=Vm(SL);function VL(I){for(var W=Bm.lastIndex=0;Bm.test(I);)
++W;return W}function HL(I){return I.match(Bm)||[]}function YL(I){return I.match(gL)||[]}var XL=(function I(W){W=W==null?qt:js.defaults(qt.Object(),W,js.pick(qt,
bL));var B=W.Array,oe=W.Date,me=W.Error,Fe=W.Function,Mt=W.Math,He=W.Object,Qm=W.RegExp,JL=W.String,nr=W.TypeError,vu=B.prototype,QL=Fe.prototype,Bs=He.prototype,
ku=W["__core-js_shared__"],xu=QL.toString,je=Bs.hasOwnProperty,eI=0,qx=(function(){var s=/[^.]+$/.exec(ku&&ku.keys&&ku.keys.IE_PROTO||"");return s?"Symbol(src)_\
1."+s:""})(),Su=Bs.toString,tI=xu.call(He),nI=qt._,rI=Qm("^"+xu.call(je).replace(Lm,"\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g,"$1\
.*?")+"$"),Pu=Ox?W.Buffer:n,Xo=W.Symbol,$u=W.Uint8Array,Kx=Pu?Pu.allocUnsafe:n,Eu=Wx(He.getPrototypeOf,He),Zx=He.create,Gx=Bs.propertyIsEnumerable,Ou=vu.splice,
Vx=Xo?Xo.isConcatSpreadable:n,uc=Xo?Xo.iterator:n,Ui=Xo?Xo.toStringTag:n,Ru=(function(){try{var s=Vi(He,"defineProperty");return s({},"",{}),s}catch{}})(),oI=W.
clearTimeout!==qt.clearTimeout&&W.clearTimeout,iI=oe&&oe.now!==qt.Date.now&&oe.now,sI=W.setTimeout!==qt.setTimeout&&W.setTimeout,_u=Mt.ceil,Mu=Mt.floor,eh=He.getOwnPropertySymbols,
aI=Pu?Pu.isBuffer:n,Hx=W.isFinite,cI=vu.join,lI=Wx(He.keys,He),At=Mt.max,tn=Mt.min,uI=oe.now,dI=W.parseInt,Yx=Mt.random,fI=vu.reverse,th=Vi(W,"DataView"),dc=Vi(
W,"Map"),nh=Vi(W,"Promise"),Ws=Vi(W,"Set"),fc=Vi(W,"WeakMap"),pc=Vi(He,"create"),Au=fc&&new fc,Us={},pI=Hi(th),mI=Hi(dc),hI=Hi(nh),gI=Hi(Ws),yI=Hi(fc),Cu=Xo?Xo.
prototype:n,mc=Cu?Cu.valueOf:n,Xx=Cu?Cu.toString:n;function k(s){if(at(s)&&!ge(s)&&!(s instanceof Oe)){if(s instanceof rr)return s;if(je.call(s,"__wrapped__"))return J0(
s)}return new rr(s)}var qs=(function(){function s(){}return function(c){if(!it(c))return{};if(Zx)return Zx(c);s.prototype=c;var p=new s;return s.prototype=n,p}})();
function Nu(){}function rr(s,c){this.__wrapped__=s,this.__actions__=[],this.__chain__=!!c,this.__index__=0,this.__values__=n}k.templateSettings={escape:er,evaluate:kn,
interpolate:en,variable:"",imports:{_:k}},k.prototype=Nu.prototype,k.prototype.constructor=k,rr.prototype=qs(Nu.prototype),rr.prototype.constructor=rr;function Oe(s){
this.__wrapped__=s,this.__actions__=[],this.__dir__=1,this.__filtered__=!1,this.__iteratees__=[],this.__takeCount__=Qt,this.__views__=[]}function wI(){var s=new Oe(
this.__wrapped__);return s.__actions__=xn(this.__actions__),s.__dir__=this.__dir__,s.__filtered__=this.__filtered__,s.__iteratees__=xn(this.__iteratees__),s.__takeCount__=
this.__takeCount__,s.__views__=xn(this.__views__),s}function bI(){if(this.__filtered__){var s=new Oe(this);s.__dir__=-1,s.__filtered__=!0}else s=this.clone(),s.
__dir__*=-1;return s}function vI(){var s=this.__wrapped__.value(),c=this.__dir__,p=ge(s),g=c<0,w=p?s.length:0,S=CD(0,w,this.__views__),R=S.start,N=S.end,z=N-R,Z=g?
N:R-1,V=this.__iteratees__,H=V.length,ee=0,ce=tn(z,this.__takeCount__);if(!p||!g&&w==z&&ce==z)return k0(s,this.__actions__);var de=[];e:for(;z--&&ee<ce;){Z+=c;for(var be=-1,
le=s[Z];++be<H;){var $e=V[be],Ae=$e.iteratee,jn=$e.type,un=Ae(le);if(jn==_t)le=un;else if(!un){if(jn==Me)continue e;break e}}de[ee++]=le}return de}Oe.prototype=
qs(Nu.prototype),Oe.prototype.constructor=Oe;function qi(s){var c=-1,p=s==null?0:s.length;for(this.clear();++c<p;){var g=s[c];this.set(g[0],g[1])}}function kI(){
this.__data__=pc?pc(null):{},this.size=0}function xI(s){var c=this.has(s)&&delete this.__data__[s];return this.size-=c?1:0,c}function SI(s){var c=this.__data__;
if(pc){var p=c[s];return p===d?n:p}return je.call(c,s)?c[s]:n}function PI(s){var c=this.__data__;return pc?c[s]!==n:je.call(c,s)}function $I(s,c){var p=this.__data__;
return this.size+=this.has(s)?0:1,p[s]=pc&&c===n?d:c,this}qi.prototype.clear=kI,qi.prototype.delete=xI,qi.prototype.get=SI,qi.prototype.has=PI,qi.prototype.set=
$I;function co(s){var c=-1,p=s==null?0:s.length;for(this.clear();++c<p;){var g=s[c];this.set(g[0],g[1])}}function EI(){this.__data__=[],this.size=0}function OI(s){
var c=this.__data__,p=Tu(c,s);if(p<0)return!1;var g=c.length-1;return p==g?c.pop():Ou.call(c,p,1),--this.size,!0}function RI(s){var c=this.__data__,p=Tu(c,s);return p<
0?n:c[p][1]}function _I(s){return Tu(this.__data__,s)>-1}function MI(s,c){var p=this.__data__,g=Tu(p,s);return g<0?(++this.size,p.push([s,c])):p[g][1]=c,this}co.
prototype.clear=EI,co.prototype.delete=OI,co.prototype.get=RI,co.prototype.has=_I,co.prototype.set=MI;function lo(s){var c=-1,p=s==null?0:s.length;for(this.clear();++c<
p;){var g=s[c];this.set(g[0],g[1])}}function AI(){this.size=0,this.__data__={hash:new qi,map:new(dc||co),string:new qi}}function CI(s){var c=Zu(this,s).delete(s);
return this.size-=c?1:0,c}function NI(s){return Zu(this,s).get(s)}function TI(s){return Zu(this,s).has(s)}function LI(s,c){var p=Zu(this,s),g=p.size;return p.set(
s,c),this.size+=p.size==g?0:1,this}lo.prototype.clear=AI,lo.prototype.delete=CI,lo.prototype.get=NI,lo.prototype.has=TI,lo.prototype.set=LI;function Ki(s){var c=-1,
p=s==null?0:s.length;for(this.__data__=new lo;++c<p;)this.add(s[c])}function II(s){return this.__data__.set(s,d),this}function DI(s){return this.__data__.has(s)}
Ki.prototype.add=Ki.prototype.push=II,Ki.prototype.has=DI;function br(s){var c=this.__data__=new co(s);this.size=c.size}function zI(){this.__data__=new co,this.
size=0}function FI(s){var c=this.__data__,p=c.delete(s);return this.size=c.size,p}function jI(s){return this.__data__.get(s)}function BI(s){return this.__data__.
has(s)}function WI(s,c){var p=this.__data__;if(p instanceof co){var g=p.__data__;if(!dc||g.length<o-1)return g.push([s,c]),this.size=++p.size,this;p=this.__data__=
new lo(g)}return p.set(s,c),this.size=p.size,this}br.prototype.clear=zI,br.prototype.delete=FI,br.prototype.get=jI,br.prototype.has=BI,br.prototype.set=WI;function Jx(s,c){
var p=ge(s),g=!p&&Yi(s),w=!p&&!g&&ni(s),S=!p&&!g&&!w&&Vs(s),R=p||g||w||S,N=R?Ym(s.length,JL):[],z=N.length;for(var Z in s)(c||je.call(s,Z))&&!(R&&(Z=="length"||
w&&(Z=="offset"||Z=="parent")||S&&(Z=="buffer"||Z=="byteLength"||Z=="byteOffset")||po(Z,z)))&&N.push(Z);return N}function Qx(s){var c=s.length;return c?s[ph(0,c-
1)]:n}function UI(s,c){return Gu(xn(s),Zi(c,0,s.length))}function qI(s){return Gu(xn(s))}function rh(s,c,p){(p!==n&&!kr(s[c],p)||p===n&&!(c in s))&&Dr(s,c,p)}function hc(s,c,p){
var g=s[c];(!(je.call(s,c)&&kr(g,p))||p===n&&!(c in s))&&Dr(s,c,p)}function Tu(s,c){for(var p=s.length;p--;)if(kr(s[p][0],c))return p;return-1}function KI(s,c,p,g){
return Jo(s,function(w,S,R){c(g,w,p(w),R)}),g}function e0(s,c){return s&&Fr(c,zt(c),s)}function ZI(s,c){return s&&Fr(c,Pn(c),s)}function Dr(s,c,p){c=="__proto__"&&
Ru?Ru(s,c,{configurable:!0,enumerable:!0,value:p,writable:!0}):s[c]=p}function oh(s,c){for(var p=-1,g=c.length,w=B(g),S=s==null;++p<g;)w[p]=S?n:Fh(s,c[p]);return w}
function Zi(s,c,p){return s===s&&(p!==n&&(s=s<=p?s:p),c!==n&&(s=s>=c?s:c)),s}function or(s,c,p,g,w,S){var R,N=c&h,z=c&y,Z=c&v;if(p&&(R=w?p(s,g,w,S):p(s)),R!==n)
return R;if(!it(s))return s;var V=ge(s);if(V){if(R=TD(s),!N)return xn(s,R)}else{var H=nn(s),ee=H==Ns||H==fu;if(ni(s))return P0(s,N);if(H==yr||H==Lr||ee&&!w){if(R=
z||ee?{}:U0(s),!N)return z?SD(s,ZI(R,s)):xD(s,e0(R,s))}else{if(!Je[H])return w?s:{};R=LD(s,H,N)}}S||(S=new br);var ce=S.get(s);if(ce)return ce;S.set(s,R),wS(s)?
s.forEach(function(le){R.add(or(le,c,p,le,s,S))}):gS(s)&&s.forEach(function(le,$e){R.set($e,or(le,c,p,$e,s,S))});var de=Z?z?Ph:Sh:z?Pn:zt,be=V?n:de(s);return In(
be||s,function(le,$e){be&&($e=le,le=s[$e]),hc(R,$e,or(le,c,p,$e,s,S))}),R}function GI(s){var c=zt(s);return function(p){return t0(p,s,c)}}function t0(s,c,p){var g=p.
length;if(s==null)return!g;for(s=He(s);g--;){var w=p[g],S=c[w],R=s[w];if(R===n&&!(w in s)||!S(R))return!1}return!0}function n0(s,c,p){if(typeof s!="function")throw new nr(
a);return xc(function(){s.apply(n,p)},c)}function gc(s,c,p,g){var w=-1,S=yu,R=!0,N=s.length,z=[],Z=c.length;if(!N)return z;p&&(c=nt(c,Dn(p))),g?(S=qm,R=!1):c.length>=
o&&(S=lc,R=!1,c=new Ki(c));e:for(;++w<N;){var V=s[w],H=p==null?V:p(V);if(V=g||V!==0?V:0,R&&H===H){for(var ee=Z;ee--;)if(c[ee]===H)continue e;z.push(V)}else S(c,
H,g)||z.push(V)}return z}var Jo=_0(zr),r0=_0(sh,!0);function VI(s,c){var p=!0;return Jo(s,function(g,w,S){return p=!!c(g,w,S),p}),p}function Lu(s,c,p){for(var g=-1,
w=s.length;++g<w;){var S=s[g],R=c(S);if(R!=null&&(N===n?R===R&&!Fn(R):p(R,N)))var N=R,z=S}return z}function HI(s,c,p,g){var w=s.length;for(p=we(p),p<0&&(p=-p>w?
0:w+p),g=g===n||g>w?w:we(g),g<0&&(g+=w),g=p>g?0:vS(g);p<g;)s[p++]=c;return s}function o0(s,c){var p=[];return Jo(s,function(g,w,S){c(g,w,S)&&p.push(g)}),p}function Kt(s,c,p,g,w){
var S=-1,R=s.length;for(p||(p=DD),w||(w=[]);++S<R;){var N=s[S];c>0&&p(N)?c>1?Kt(N,c-1,p,g,w):Ho(w,N):g||(w[w.length]=N)}return w}var ih=M0(),i0=M0(!0);function zr(s,c){
return s&&ih(s,c,zt)}function sh(s,c){return s&&i0(s,c,zt)}function Iu(s,c){return Vo(c,function(p){return mo(s[p])})}function Gi(s,c){c=ei(c,s);for(var p=0,g=c.
length;s!=null&&p<g;)s=s[vr(c[p++])];return p&&p==g?s:n}function s0(s,c,p){var g=c(s);return ge(s)?g:Ho(g,p(s))}function cn(s){return s==null?s===n?Ls:Cm:Ui&&Ui in
He(s)?AD(s):qD(s)}function ah(s,c){return s>c}function YI(s,c){return s!=null&&je.call(s,c)}function XI(s,c){return s!=null&&c in He(s)}function JI(s,c,p){return s>=
tn(c,p)&&s<At(c,p)}function ch(s,c,p){for(var g=p?qm:yu,w=s[0].length,S=s.length,R=S,N=B(S),z=1/0,Z=[];R--;){var V=s[R];R&&c&&(V=nt(V,Dn(c))),z=tn(V.length,z),N[R]=
!p&&(c||w>=120&&V.length>=120)?new Ki(R&&V):n}V=s[0];var H=-1,ee=N[0];e:for(;++H<w&&Z.length<z;){var ce=V[H],de=c?c(ce):ce;if(ce=p||ce!==0?ce:0,!(ee?lc(ee,de):g(
Z,de,p))){for(R=S;--R;){var be=N[R];if(!(be?lc(be,de):g(s[R],de,p)))continue e}ee&&ee.push(de),Z.push(ce)}}return Z}function QI(s,c,p,g){return zr(s,function(w,S,R){
c(g,p(w),S,R)}),g}function yc(s,c,p){c=ei(c,s),s=G0(s,c);var g=s==null?s:s[vr(sr(c))];return g==null?n:Ln(g,s,p)}function a0(s){return at(s)&&cn(s)==Lr}function eD(s){
return at(s)&&cn(s)==ji}function tD(s){return at(s)&&cn(s)==Jn}function wc(s,c,p,g,w){return s===c?!0:s==null||c==null||!at(s)&&!at(c)?s!==s&&c!==c:nD(s,c,p,g,wc,
w)}function nD(s,c,p,g,w,S){var R=ge(s),N=ge(c),z=R?Zo:nn(s),Z=N?Zo:nn(c);z=z==Lr?yr:z,Z=Z==Lr?yr:Z;var V=z==yr,H=Z==yr,ee=z==Z;if(ee&&ni(s)){if(!ni(c))return!1;
R=!0,V=!1}if(ee&&!V)return S||(S=new br),R||Vs(s)?j0(s,c,p,g,w,S):_D(s,c,z,p,g,w,S);if(!(p&b)){var ce=V&&je.call(s,"__wrapped__"),de=H&&je.call(c,"__wrapped__");
if(ce||de){var be=ce?s.value():s,le=de?c.value():c;return S||(S=new br),w(be,le,p,g,S)}}return ee?(S||(S=new br),MD(s,c,p,g,w,S)):!1}function rD(s){return at(s)&&
nn(s)==Ve}function lh(s,c,p,g){var w=p.length,S=w,R=!g;if(s==null)return!S;for(s=He(s);w--;){var N=p[w];if(R&&N[2]?N[1]!==s[N[0]]:!(N[0]in s))return!1}for(;++w<
S;){N=p[w];var z=N[0],Z=s[z],V=N[1];if(R&&N[2]){if(Z===n&&!(z in s))return!1}else{var H=new br;if(g)var ee=g(Z,V,z,s,c,H);if(!(ee===n?wc(V,Z,b|E,g,H):ee))return!1}}
return!0}function c0(s){if(!it(s)||FD(s))return!1;var c=mo(s)?rI:GT;return c.test(Hi(s))}function oD(s){return at(s)&&cn(s)==Di}function iD(s){return at(s)&&nn(
s)==Tn}function sD(s){return at(s)&&Qu(s.length)&&!!et[cn(s)]}function l0(s){return typeof s=="function"?s:s==null?$n:typeof s=="object"?ge(s)?f0(s[0],s[1]):d0(
s):CS(s)}function uh(s){if(!kc(s))return lI(s);var c=[];for(var p in He(s))je.call(s,p)&&p!="constructor"&&c.push(p);return c}function aD(s){if(!it(s))return UD(
s);var c=kc(s),p=[];for(var g in s)g=="constructor"&&(c||!je.call(s,g))||p.push(g);return p}function dh(s,c){return s<c}function u0(s,c){var p=-1,g=Sn(s)?B(s.length):
[];return Jo(s,function(w,S,R){g[++p]=c(w,S,R)}),g}function d0(s){var c=Eh(s);return c.length==1&&c[0][2]?K0(c[0][0],c[0][1]):function(p){return p===s||lh(p,s,c)}}
function f0(s,c){return Rh(s)&&q0(c)?K0(vr(s),c):function(p){var g=Fh(p,s);return g===n&&g===c?jh(p,s):wc(c,g,b|E)}}function Du(s,c,p,g,w){s!==c&&ih(c,function(S,R){
if(w||(w=new br),it(S))cD(s,c,R,p,Du,g,w);else{var N=g?g(Mh(s,R),S,R+"",s,c,w):n;N===n&&(N=S),rh(s,R,N)}},Pn)}function cD(s,c,p,g,w,S,R){var N=Mh(s,p),z=Mh(c,p),
Z=R.get(z);if(Z){rh(s,p,Z);return}var V=S?S(N,z,p+"",s,c,R):n,H=V===n;if(H){var ee=ge(z),ce=!ee&&ni(z),de=!ee&&!ce&&Vs(z);V=z,ee||ce||de?ge(N)?V=N:pt(N)?V=xn(N):
ce?(H=!1,V=P0(z,!0)):de?(H=!1,V=$0(z,!0)):V=[]:Sc(z)||Yi(z)?(V=N,Yi(N)?V=kS(N):(!it(N)||mo(N))&&(V=U0(z))):H=!1}H&&(R.set(z,V),w(V,z,g,S,R),R.delete(z)),rh(s,p,
V)}function p0(s,c){var p=s.length;if(p)return c+=c<0?p:0,po(c,p)?s[c]:n}function m0(s,c,p){c.length?c=nt(c,function(S){return ge(S)?function(R){return Gi(R,S.length===
1?S[0]:S)}:S}):c=[$n];var g=-1;c=nt(c,Dn(ue()));var w=u0(s,function(S,R,N){var z=nt(c,function(Z){return Z(S)});return{criteria:z,index:++g,value:S}});return LL(
w,function(S,R){return kD(S,R,p)})}function lD(s,c){return h0(s,c,function(p,g){return jh(s,g)})}function h0(s,c,p){for(var g=-1,w=c.length,S={};++g<w;){var R=c[g],
N=Gi(s,R);p(N,R)&&bc(S,ei(R,s),N)}return S}function uD(s){return function(c){return Gi(c,s)}}function fh(s,c,p,g){var w=g?TL:Ds,S=-1,R=c.length,N=s;for(s===c&&(c=
xn(c)),p&&(N=nt(s,Dn(p)));++S<R;)for(var z=0,Z=c[S],V=p?p(Z):Z;(z=w(N,V,z,g))>-1;)N!==s&&Ou.call(N,z,1),Ou.call(s,z,1);return s}function g0(s,c){for(var p=s?c.length:
0,g=p-1;p--;){var w=c[p];if(p==g||w!==S){var S=w;po(w)?Ou.call(s,w,1):gh(s,w)}}return s}function ph(s,c){return s+Mu(Yx()*(c-s+1))}function dD(s,c,p,g){for(var w=-1,
S=At(_u((c-s)/(p||1)),0),R=B(S);S--;)R[g?S:++w]=s,s+=p;return R}function mh(s,c){var p="";if(!s||c<1||c>Tr)return p;do c%2&&(p+=s),c=Mu(c/2),c&&(s+=s);while(c);
return p}function ke(s,c){return Ah(Z0(s,c,$n),s+"")}function fD(s){return Qx(Hs(s))}function pD(s,c){var p=Hs(s);return Gu(p,Zi(c,0,p.length))}function bc(s,c,p,g){
if(!it(s))return s;c=ei(c,s);for(var w=-1,S=c.length,R=S-1,N=s;N!=null&&++w<S;){var z=vr(c[w]),Z=p;if(z==="__proto__"||z==="constructor"||z==="prototype")return s;
if(w!=R){var V=N[z];Z=g?g(V,z,N):n,Z===n&&(Z=it(V)?V:po(c[w+1])?[]:{})}hc(N,z,Z),N=N[z]}return s}var y0=Au?function(s,c){return Au.set(s,c),s}:$n,mD=Ru?function(s,c){
return Ru(s,"toString",{configurable:!0,enumerable:!1,value:Wh(c),writable:!0})}:$n;function hD(s){return Gu(Hs(s))}function ir(s,c,p){var g=-1,w=s.length;c<0&&
(c=-c>w?0:w+c),p=p>w?w:p,p<0&&(p+=w),w=c>p?0:p-c>>>0,c>>>=0;for(var S=B(w);++g<w;)S[g]=s[g+c];return S}function gD(s,c){var p;return Jo(s,function(g,w,S){return p=
c(g,w,S),!p}),!!p}function zu(s,c,p){var g=0,w=s==null?g:s.length;if(typeof c=="number"&&c===c&&w<=rc){for(;g<w;){var S=g+w>>>1,R=s[S];R!==null&&!Fn(R)&&(p?R<=c:
R<c)?g=S+1:w=S}return w}return hh(s,c,$n,p)}function hh(s,c,p,g){var w=0,S=s==null?0:s.length;if(S===0)return 0;c=p(c);for(var R=c!==c,N=c===null,z=Fn(c),Z=c===
n;w<S;){var V=Mu((w+S)/2),H=p(s[V]),ee=H!==n,ce=H===null,de=H===H,be=Fn(H);if(R)var le=g||de;else Z?le=de&&(g||ee):N?le=de&&ee&&(g||!ce):z?le=de&&ee&&!ce&&(g||!be):
ce||be?le=!1:le=g?H<=c:H<c;le?w=V+1:S=V}return tn(S,As)}function w0(s,c){for(var p=-1,g=s.length,w=0,S=[];++p<g;){var R=s[p],N=c?c(R):R;if(!p||!kr(N,z)){var z=N;
S[w++]=R===0?0:R}}return S}function b0(s){return typeof s=="number"?s:Fn(s)?Ms:+s}function zn(s){if(typeof s=="string")return s;if(ge(s))return nt(s,zn)+"";if(Fn(
s))return Xx?Xx.call(s):"";var c=s+"";return c=="0"&&1/s==-ao?"-0":c}function Qo(s,c,p){var g=-1,w=yu,S=s.length,R=!0,N=[],z=N;if(p)R=!1,w=qm;else if(S>=o){var Z=c?
null:OD(s);if(Z)return bu(Z);R=!1,w=lc,z=new Ki}else z=c?[]:N;e:for(;++g<S;){var V=s[g],H=c?c(V):V;if(V=p||V!==0?V:0,R&&H===H){for(var ee=z.length;ee--;)if(z[ee]===
H)continue e;c&&z.push(H),N.push(V)}else w(z,H,p)||(z!==N&&z.push(H),N.push(V))}return N}function gh(s,c){c=ei(c,s);var p=-1,g=c.length;if(!g)return!0;for(;++p<
g;){var w=vr(c[p]);if(w==="__proto__"&&!je.call(s,"__proto__")||(w==="constructor"||w==="prototype")&&p<g-1)return!1}var S=G0(s,c);return S==null||delete S[vr(sr(
c))]}function v0(s,c,p,g){return bc(s,c,p(Gi(s,c)),g)}function Fu(s,c,p,g){for(var w=s.length,S=g?w:-1;(g?S--:++S<w)&&c(s[S],S,s););return p?ir(s,g?0:S,g?S+1:w):
ir(s,g?S+1:0,g?w:S)}function k0(s,c){var p=s;return p instanceof Oe&&(p=p.value()),Km(c,function(g,w){return w.func.apply(w.thisArg,Ho([g],w.args))},p)}function yh(s,c,p){
var g=s.length;if(g<2)return g?Qo(s[0]):[];for(var w=-1,S=B(g);++w<g;)for(var R=s[w],N=-1;++N<g;)N!=w&&(S[w]=gc(S[w]||R,s[N],c,p));return Qo(Kt(S,1),c,p)}function x0(s,c,p){
for(var g=-1,w=s.length,S=c.length,R={};++g<w;){var N=g<S?c[g]:n;p(R,s[g],N)}return R}function wh(s){return pt(s)?s:[]}function bh(s){return typeof s=="function"?
s:$n}function ei(s,c){return ge(s)?s:Rh(s,c)?[s]:X0(Be(s))}var yD=ke;function ti(s,c,p){var g=s.length;return p=p===n?g:p,!c&&p>=g?s:ir(s,c,p)}var S0=oI||function(s){
return qt.clearTimeout(s)};function P0(s,c){if(c)return s.slice();var p=s.length,g=Kx?Kx(p):new s.constructor(p);return s.copy(g),g}function vh(s){var c=new s.constructor(
s.byteLength);return new $u(c).set(new $u(s)),c}function wD(s,c){var p=c?vh(s.buffer):s.buffer;return new s.constructor(p,s.byteOffset,s.byteLength)}function bD(s){
var c=new s.constructor(s.source,ax.exec(s));return c.lastIndex=s.lastIndex,c}function vD(s){return mc?He(mc.call(s)):{}}function $0(s,c){var p=c?vh(s.buffer):s.
buffer;return new s.constructor(p,s.byteOffset,s.length)}function E0(s,c){if(s!==c){var p=s!==n,g=s===null,w=s===s,S=Fn(s),R=c!==n,N=c===null,z=c===c,Z=Fn(c);if(!N&&
!Z&&!S&&s>c||S&&R&&z&&!N&&!Z||g&&R&&z||!p&&z||!w)return 1;if(!g&&!S&&!Z&&s<c||Z&&p&&w&&!g&&!S||N&&p&&w||!R&&w||!z)return-1}return 0}function kD(s,c,p){for(var g=-1,
w=s.criteria,S=c.criteria,R=w.length,N=p.length;++g<R;){var z=E0(w[g],S[g]);if(z){if(g>=N)return z;var Z=p[g];return z*(Z=="desc"?-1:1)}}return s.index-c.index}
function O0(s,c,p,g){for(var w=-1,S=s.length,R=p.length,N=-1,z=c.length,Z=At(S-R,0),V=B(z+Z),H=!g;++N<z;)V[N]=c[N];for(;++w<R;)(H||w<S)&&(V[p[w]]=s[w]);for(;Z--;)
V[N++]=s[w++];return V}function R0(s,c,p,g){for(var w=-1,S=s.length,R=-1,N=p.length,z=-1,Z=c.length,V=At(S-N,0),H=B(V+Z),ee=!g;++w<V;)H[w]=s[w];for(var ce=w;++z<
Z;)H[ce+z]=c[z];for(;++R<N;)(ee||w<S)&&(H[ce+p[R]]=s[w++]);return H}function xn(s,c){var p=-1,g=s.length;for(c||(c=B(g));++p<g;)c[p]=s[p];return c}function Fr(s,c,p,g){
var w=!p;p||(p={});for(var S=-1,R=c.length;++S<R;){var N=c[S],z=g?g(p[N],s[N],N,p,s):n;z===n&&(z=s[N]),w?Dr(p,N,z):hc(p,N,z)}return p}function xD(s,c){return Fr(
s,Oh(s),c)}function SD(s,c){return Fr(s,B0(s),c)}function ju(s,c){return function(p,g){var w=ge(p)?RL:KI,S=c?c():{};return w(p,s,ue(g,2),S)}}function Ks(s){return ke(
function(c,p){var g=-1,w=p.length,S=w>1?p[w-1]:n,R=w>2?p[2]:n;for(S=s.length>3&&typeof S=="function"?(w--,S):n,R&&ln(p[0],p[1],R)&&(S=w<3?n:S,w=1),c=He(c);++g<w;){
var N=p[g];N&&s(c,N,g,S)}return c})}function _0(s,c){return function(p,g){if(p==null)return p;if(!Sn(p))return s(p,g);for(var w=p.length,S=c?w:-1,R=He(p);(c?S--:
++S<w)&&g(R[S],S,R)!==!1;);return p}}function M0(s){return function(c,p,g){for(var w=-1,S=He(c),R=g(c),N=R.length;N--;){var z=R[s?N:++w];if(p(S[z],z,S)===!1)break}
return c}}function PD(s,c,p){var g=c&_,w=vc(s);function S(){var R=this&&this!==qt&&this instanceof S?w:s;return R.apply(g?p:this,arguments)}return S}function A0(s){
return function(c){c=Be(c);var p=zs(c)?wr(c):n,g=p?p[0]:c.charAt(0),w=p?ti(p,1).join(""):c.slice(1);return g[s]()+w}}function Zs(s){return function(c){return Km(
MS(_S(c).replace(mL,"")),s,"")}}function vc(s){return function(){var c=arguments;switch(c.length){case 0:return new s;case 1:return new s(c[0]);case 2:return new s(
c[0],c[1]);case 3:return new s(c[0],c[1],c[2]);case 4:return new s(c[0],c[1],c[2],c[3]);case 5:return new s(c[0],c[1],c[2],c[3],c[4]);case 6:return new s(c[0],c[1],
c[2],c[3],c[4],c[5]);case 7:return new s(c[0],c[1],c[2],c[3],c[4],c[5],c[6])}var p=qs(s.prototype),g=s.apply(p,c);return it(g)?g:p}}function $D(s,c,p){var g=vc(
s);function w(){for(var S=arguments.length,R=B(S),N=S,z=Gs(w);N--;)R[N]=arguments[N];var Z=S<3&&R[0]!==z&&R[S-1]!==z?[]:Yo(R,z);if(S-=Z.length,S<p)return I0(s,c,
Bu,w.placeholder,n,R,Z,n,n,p-S);var V=this&&this!==qt&&this instanceof w?g:s;return Ln(V,this,R)}return w}function C0(s){return function(c,p,g){var w=He(c);if(!Sn(
c)){var S=ue(p,3);c=zt(c),p=function(N){return S(w[N],N,w)}}var R=s(c,p,g);return R>-1?w[S?c[R]:R]:n}}function N0(s){return fo(function(c){var p=c.length,g=p,w=rr.
prototype.thru;for(s&&c.reverse();g--;){var S=c[g];if(typeof S!="function")throw new nr(a);if(w&&!R&&Ku(S)=="wrapper")var R=new rr([],!0)}for(g=R?g:p;++g<p;){S=
c[g];var N=Ku(S),z=N=="wrapper"?$h(S):n;z&&_h(z[0])&&z[1]==($|x|C|F)&&!z[4].length&&z[9]==1?R=R[Ku(z[0])].apply(R,z[3]):R=S.length==1&&_h(S)?R[N]():R.thru(S)}return function(){
var Z=arguments,V=Z[0];if(R&&Z.length==1&&ge(V))return R.plant(V).value();for(var H=0,ee=p?c[H].apply(this,Z):V;++H<p;)ee=c[H].call(this,ee);return ee}})}function Bu(s,c,p,g,w,S,R,N,z,Z){
var V=c&$,H=c&_,ee=c&A,ce=c&(x|O),de=c&G,be=ee?n:vc(s);function le(){for(var $e=arguments.length,Ae=B($e),jn=$e;jn--;)Ae[jn]=arguments[jn];if(ce)var un=Gs(le),Bn=DL(
Ae,un);if(g&&(Ae=O0(Ae,g,w,ce)),S&&(Ae=R0(Ae,S,R,ce)),$e-=Bn,ce&&$e<Z){var mt=Yo(Ae,un);return I0(s,c,Bu,le.placeholder,p,Ae,mt,N,z,Z-$e)}var xr=H?p:this,go=ee?
xr[s]:s;return $e=Ae.length,N?Ae=KD(Ae,N):de&&$e>1&&Ae.reverse(),V&&z<$e&&(Ae.length=z),this&&this!==qt&&this instanceof le&&(go=be||vc(go)),go.apply(xr,Ae)}return le}
function T0(s,c){return function(p,g){return QI(p,s,c(g),{})}}function Wu(s,c){return function(p,g){var w;if(p===n&&g===n)return c;if(p!==n&&(w=p),g!==n){if(w===
n)return g;typeof p=="string"||typeof g=="string"?(p=zn(p),g=zn(g)):(p=b0(p),g=b0(g)),w=s(p,g)}return w}}function kh(s){return fo(function(c){return c=nt(c,Dn(ue())),
ke(function(p){var g=this;return s(c,function(w){return Ln(w,g,p)})})})}function Uu(s,c){c=c===n?" ":zn(c);var p=c.length;if(p<2)return p?mh(c,s):c;var g=mh(c,_u(
s/Fs(c)));return zs(c)?ti(wr(g),0,s).join(""):g.slice(0,s)}function ED(s,c,p,g){var w=c&_,S=vc(s);function R(){for(var N=-1,z=arguments.length,Z=-1,V=g.length,H=B(
V+z),ee=this&&this!==qt&&this instanceof R?S:s;++Z<V;)H[Z]=g[Z];for(;z--;)H[Z++]=arguments[++N];return Ln(ee,w?p:this,H)}return R}function L0(s){return function(c,p,g){
return g&&typeof g!="number"&&ln(c,p,g)&&(p=g=n),c=ho(c),p===n?(p=c,c=0):p=ho(p),g=g===n?c<p?1:-1:ho(g),dD(c,p,g,s)}}function qu(s){return function(c,p){return typeof c==
"string"&&typeof p=="string"||(c=ar(c),p=ar(p)),s(c,p)}}function I0(s,c,p,g,w,S,R,N,z,Z){var V=c&x,H=V?R:n,ee=V?n:R,ce=V?S:n,de=V?n:S;c|=V?C:D,c&=~(V?D:C),c&j||
(c&=-4);var be=[s,c,w,ce,H,de,ee,N,z,Z],le=p.apply(n,be);return _h(s)&&V0(le,be),le.placeholder=g,H0(le,s,c)}function xh(s){var c=Mt[s];return function(p,g){if(p=
ar(p),g=g==null?0:tn(we(g),292),g&&Hx(p)){var w=(Be(p)+"e").split("e"),S=c(w[0]+"e"+(+w[1]+g));return w=(Be(S)+"e").split("e"),+(w[0]+"e"+(+w[1]-g))}return c(p)}}
var OD=Ws&&1/bu(new Ws([,-0]))[1]==ao?function(s){return new Ws(s)}:Kh;function D0(s){return function(c){var p=nn(c);return p==Ve?Jm(c):p==Tn?qL(c):IL(c,s(c))}}
function uo(s,c,p,g,w,S,R,N){var z=c&A;if(!z&&typeof s!="function")throw new nr(a);var Z=g?g.length:0;if(Z||(c&=-97,g=w=n),R=R===n?R:At(we(R),0),N=N===n?N:we(N),
Z-=w?w.length:0,c&D){var V=g,H=w;g=w=n}var ee=z?n:$h(s),ce=[s,c,p,g,w,V,H,S,R,N];if(ee&&WD(ce,ee),s=ce[0],c=ce[1],p=ce[2],g=ce[3],w=ce[4],N=ce[9]=ce[9]===n?z?0:
s.length:At(ce[9]-Z,0),!N&&c&(x|O)&&(c&=-25),!c||c==_)var de=PD(s,c,p);else c==x||c==O?de=$D(s,c,N):(c==C||c==(_|C))&&!w.length?de=ED(s,c,p,g):de=Bu.apply(n,ce);
var be=ee?y0:V0;return H0(be(de,ce),s,c)}function z0(s,c,p,g){return s===n||kr(s,Bs[p])&&!je.call(g,p)?c:s}function F0(s,c,p,g,w,S){return it(s)&&it(c)&&(S.set(
c,s),Du(s,c,n,F0,S),S.delete(c)),s}function RD(s){return Sc(s)?n:s}function j0(s,c,p,g,w,S){var R=p&b,N=s.length,z=c.length;if(N!=z&&!(R&&z>N))return!1;var Z=S.
get(s),V=S.get(c);if(Z&&V)return Z==c&&V==s;var H=-1,ee=!0,ce=p&E?new Ki:n;for(S.set(s,c),S.set(c,s);++H<N;){var de=s[H],be=c[H];if(g)var le=R?g(be,de,H,c,s,S):
g(de,be,H,s,c,S);if(le!==n){if(le)continue;ee=!1;break}if(ce){if(!Zm(c,function($e,Ae){if(!lc(ce,Ae)&&(de===$e||w(de,$e,p,g,S)))return ce.push(Ae)})){ee=!1;break}}else if(!(de===
be||w(de,be,p,g,S))){ee=!1;break}}return S.delete(s),S.delete(c),ee}function _D(s,c,p,g,w,S,R){switch(p){case Go:if(s.byteLength!=c.byteLength||s.byteOffset!=c.
byteOffset)return!1;s=s.buffer,c=c.buffer;case ji:return!(s.byteLength!=c.byteLength||!S(new $u(s),new $u(c)));case Dt:case Jn:case Ii:return kr(+s,+c);case Li:
return s.name==c.name&&s.message==c.message;case Di:case zi:return s==c+"";case Ve:var N=Jm;case Tn:var z=g&b;if(N||(N=bu),s.size!=c.size&&!z)return!1;var Z=R.get(
s);if(Z)return Z==c;g|=E,R.set(s,c);var V=j0(N(s),N(c),g,w,S,R);return R.delete(s),V;case Ts:if(mc)return mc.call(s)==mc.call(c)}return!1}function MD(s,c,p,g,w,S){
var R=p&b,N=Sh(s),z=N.length,Z=Sh(c),V=Z.length;if(z!=V&&!R)return!1;for(var H=z;H--;){var ee=N[H];if(!(R?ee in c:je.call(c,ee)))return!1}var ce=S.get(s),de=S.get(
c);if(ce&&de)return ce==c&&de==s;var be=!0;S.set(s,c),S.set(c,s);for(var le=R;++H<z;){ee=N[H];var $e=s[ee],Ae=c[ee];if(g)var jn=R?g(Ae,$e,ee,c,s,S):g($e,Ae,ee,s,
c,S);if(!(jn===n?$e===Ae||w($e,Ae,p,g,S):jn)){be=!1;break}le||(le=ee=="constructor")}if(be&&!le){var un=s.constructor,Bn=c.constructor;un!=Bn&&"constructor"in s&&
"constructor"in c&&!(typeof un=="function"&&un instanceof un&&typeof Bn=="function"&&Bn instanceof Bn)&&(be=!1)}return S.delete(s),S.delete(c),be}function fo(s){
return Ah(Z0(s,n,tS),s+"")}function Sh(s){return s0(s,zt,Oh)}function Ph(s){return s0(s,Pn,B0)}var $h=Au?function(s){return Au.get(s)}:Kh;function Ku(s){for(var c=s.
name+"",p=Us[c],g=je.call(Us,c)?p.length:0;g--;){var w=p[g],S=w.func;if(S==null||S==s)return w.name}return c}function Gs(s){var c=je.call(k,"placeholder")?k:s;return c.
placeholder}function ue(){var s=k.iteratee||Uh;return s=s===Uh?l0:s,arguments.length?s(arguments[0],arguments[1]):s}function Zu(s,c){var p=s.__data__;return zD(
c)?p[typeof c=="string"?"string":"hash"]:p.map}function Eh(s){for(var c=zt(s),p=c.length;p--;){var g=c[p],w=s[g];c[p]=[g,w,q0(w)]}return c}function Vi(s,c){var p=BL(
s,c);return c0(p)?p:n}function AD(s){var c=je.call(s,Ui),p=s[Ui];try{s[Ui]=n;var g=!0}catch{}var w=Su.call(s);return g&&(c?s[Ui]=p:delete s[Ui]),w}var Oh=eh?function(s){
return s==null?[]:(s=He(s),Vo(eh(s),function(c){return Gx.call(s,c)}))}:Zh,B0=eh?function(s){for(var c=[];s;)Ho(c,Oh(s)),s=Eu(s);return c}:Zh,nn=cn;(th&&nn(new th(
new ArrayBuffer(1)))!=Go||dc&&nn(new dc)!=Ve||nh&&nn(nh.resolve())!=pu||Ws&&nn(new Ws)!=Tn||fc&&nn(new fc)!=Fi)&&(nn=function(s){var c=cn(s),p=c==yr?s.constructor:
n,g=p?Hi(p):"";if(g)switch(g){case pI:return Go;case mI:return Ve;case hI:return pu;case gI:return Tn;case yI:return Fi}return c});function CD(s,c,p){for(var g=-1,
w=p.length;++g<w;){var S=p[g],R=S.size;switch(S.type){case"drop":s+=R;break;case"dropRight":c-=R;break;case"take":c=tn(c,s+R);break;case"takeRight":s=At(s,c-R);
break}}return{start:s,end:c}}function ND(s){var c=s.match(jT);return c?c[1].split(BT):[]}function W0(s,c,p){c=ei(c,s);for(var g=-1,w=c.length,S=!1;++g<w;){var R=vr(
c[g]);if(!(S=s!=null&&p(s,R)))break;s=s[R]}return S||++g!=w?S:(w=s==null?0:s.length,!!w&&Qu(w)&&po(R,w)&&(ge(s)||Yi(s)))}function TD(s){var c=s.length,p=new s.constructor(
c);return c&&typeof s[0]=="string"&&je.call(s,"index")&&(p.index=s.index,p.input=s.input),p}function U0(s){return typeof s.constructor=="function"&&!kc(s)?qs(Eu(
s)):{}}function LD(s,c,p){var g=s.constructor;switch(c){case ji:return vh(s);case Dt:case Jn:return new g(+s);case Go:return wD(s,p);case oc:case ic:case Bi:case sc:case ac:case cc:case P:case M:case L:
return $0(s,p);case Ve:return new g;case Ii:case zi:return new g(s);case Di:return bD(s);case Tn:return new g;case Ts:return vD(s)}}function ID(s,c){var p=c.length;
if(!p)return s;var g=p-1;return c[g]=(p>1?"& ":"")+c[g],c=c.join(p>2?", ":" "),s.replace(FT,`{
/* [wrapped with `+c+`] */
`)}function DD(s){return ge(s)||Yi(s)||!!(Vx&&s&&s[Vx])}function po(s,c){var p=typeof s;return c=c??Tr,!!c&&(p=="number"||p!="symbol"&&HT.test(s))&&s>-1&&s%1==0&&
s<c}function ln(s,c,p){if(!it(p))return!1;var g=typeof c;return(g=="number"?Sn(p)&&po(c,p.length):g=="string"&&c in p)?kr(p[c],s):!1}function Rh(s,c){if(ge(s))return!1;
var p=typeof s;return p=="number"||p=="symbol"||p=="boolean"||s==null||Fn(s)?!0:LT.test(s)||!Ir.test(s)||c!=null&&s in He(c)}function zD(s){var c=typeof s;return c==
"string"||c=="number"||c=="symbol"||c=="boolean"?s!=="__proto__":s===null}function _h(s){var c=Ku(s),p=k[c];if(typeof p!="function"||!(c in Oe.prototype))return!1;
if(s===p)return!0;var g=$h(p);return!!g&&s===g[0]}function FD(s){return!!qx&&qx in s}var jD=ku?mo:Gh;function kc(s){var c=s&&s.constructor,p=typeof c=="function"&&
c.prototype||Bs;return s===p}function q0(s){return s===s&&!it(s)}function K0(s,c){return function(p){return p==null?!1:p[s]===c&&(c!==n||s in He(p))}}function BD(s){
var c=Xu(s,function(g){return p.size===f&&p.clear(),g}),p=c.cache;return c}function WD(s,c){var p=s[1],g=c[1],w=p|g,S=w<(_|A|$),R=g==$&&p==x||g==$&&p==F&&s[7].length<=
c[8]||g==($|F)&&c[7].length<=c[8]&&p==x;if(!(S||R))return s;g&_&&(s[2]=c[2],w|=p&_?0:j);var N=c[3];if(N){var z=s[3];s[3]=z?O0(z,N,c[4]):N,s[4]=z?Yo(s[3],m):c[4]}
return N=c[5],N&&(z=s[5],s[5]=z?R0(z,N,c[6]):N,s[6]=z?Yo(s[5],m):c[6]),N=c[7],N&&(s[7]=N),g&$&&(s[8]=s[8]==null?c[8]:tn(s[8],c[8])),s[9]==null&&(s[9]=c[9]),s[0]=
c[0],s[1]=w,s}function UD(s){var c=[];if(s!=null)for(var p in He(s))c.push(p);return c}function qD(s){return Su.call(s)}function Z0(s,c,p){return c=At(c===n?s.length-
1:c,0),function(){for(var g=arguments,w=-1,S=At(g.length-c,0),R=B(S);++w<S;)R[w]=g[c+w];w=-1;for(var N=B(c+1);++w<c;)N[w]=g[w];return N[c]=p(R),Ln(s,this,N)}}function G0(s,c){
return c.length<2?s:Gi(s,ir(c,0,-1))}function KD(s,c){for(var p=s.length,g=tn(c.length,p),w=xn(s);g--;){var S=c[g];s[g]=po(S,p)?w[S]:n}return s}function Mh(s,c){
if(!(c==="constructor"&&typeof s[c]=="function")&&c!="__proto__")return s[c]}var V0=Y0(y0),xc=sI||function(s,c){return qt.setTimeout(s,c)},Ah=Y0(mD);function H0(s,c,p){
var g=c+"";return Ah(s,ID(g,ZD(ND(g),p)))}function Y0(s){var c=0,p=0;return function(){var g=uI(),w=ft-(g-p);if(p=g,w>0){if(++c>=ze)return arguments[0]}else c=0;
return s.apply(n,arguments)}}function Gu(s,c){var p=-1,g=s.length,w=g-1;for(c=c===n?g:c;++p<c;){var S=ph(p,w),R=s[S];s[S]=s[p],s[p]=R}return s.length=c,s}var X0=BD(
function(s){var c=[];return s.charCodeAt(0)===46&&c.push(""),s.replace(IT,function(p,g,w,S){c.push(w?S.replace(UT,"$1"):g||p)}),c});function vr(s){if(typeof s==
"string"||Fn(s))return s;var c=s+"";return c=="0"&&1/s==-ao?"-0":c}function Hi(s){if(s!=null){try{return xu.call(s)}catch{}try{return s+""}catch{}}return""}function ZD(s,c){
return In(du,function(p){var g="_."+p[0];c&p[1]&&!yu(s,g)&&s.push(g)}),s.sort()}function J0(s){if(s instanceof Oe)return s.clone();var c=new rr(s.__wrapped__,s.
__chain__);return c.__actions__=xn(s.__actions__),c.__index__=s.__index__,c.__values__=s.__values__,c}function GD(s,c,p){(p?ln(s,c,p):c===n)?c=1:c=At(we(c),0);var g=s==
null?0:s.length;if(!g||c<1)return[];for(var w=0,S=0,R=B(_u(g/c));w<g;)R[S++]=ir(s,w,w+=c);return R}function VD(s){for(var c=-1,p=s==null?0:s.length,g=0,w=[];++c<
p;){var S=s[c];S&&(w[g++]=S)}return w}function HD(){var s=arguments.length;if(!s)return[];for(var c=B(s-1),p=arguments[0],g=s;g--;)c[g-1]=arguments[g];return Ho(
ge(p)?xn(p):[p],Kt(c,1))}var YD=ke(function(s,c){return pt(s)?gc(s,Kt(c,1,pt,!0)):[]}),XD=ke(function(s,c){var p=sr(c);return pt(p)&&(p=n),pt(s)?gc(s,Kt(c,1,pt,
!0),ue(p,2)):[]}),JD=ke(function(s,c){var p=sr(c);return pt(p)&&(p=n),pt(s)?gc(s,Kt(c,1,pt,!0),n,p):[]});function QD(s,c,p){var g=s==null?0:s.length;return g?(c=
p||c===n?1:we(c),ir(s,c<0?0:c,g)):[]}function ez(s,c,p){var g=s==null?0:s.length;return g?(c=p||c===n?1:we(c),c=g-c,ir(s,0,c<0?0:c)):[]}function tz(s,c){return s&&
s.length?Fu(s,ue(c,3),!0,!0):[]}function nz(s,c){return s&&s.length?Fu(s,ue(c,3),!0):[]}function rz(s,c,p,g){var w=s==null?0:s.length;return w?(p&&typeof p!="nu\
mber"&&ln(s,c,p)&&(p=0,g=w),HI(s,c,p,g)):[]}function Q0(s,c,p){var g=s==null?0:s.length;if(!g)return-1;var w=p==null?0:we(p);return w<0&&(w=At(g+w,0)),wu(s,ue(c,
3),w)}function eS(s,c,p){var g=s==null?0:s.length;if(!g)return-1;var w=g-1;return p!==n&&(w=we(p),w=p<0?At(g+w,0):tn(w,g-1)),wu(s,ue(c,3),w,!0)}function tS(s){var c=s==
null?0:s.length;return c?Kt(s,1):[]}function oz(s){var c=s==null?0:s.length;return c?Kt(s,ao):[]}function iz(s,c){var p=s==null?0:s.length;return p?(c=c===n?1:we(
c),Kt(s,c)):[]}function sz(s){for(var c=-1,p=s==null?0:s.length,g={};++c<p;){var w=s[c];Dr(g,w[0],w[1])}return g}function nS(s){return s&&s.length?s[0]:n}function az(s,c,p){
var g=s==null?0:s.length;if(!g)return-1;var w=p==null?0:we(p);return w<0&&(w=At(g+w,0)),Ds(s,c,w)}function cz(s){var c=s==null?0:s.length;return c?ir(s,0,-1):[]}
var lz=ke(function(s){var c=nt(s,wh);return c.length&&c[0]===s[0]?ch(c):[]}),uz=ke(function(s){var c=sr(s),p=nt(s,wh);return c===sr(p)?c=n:p.pop(),p.length&&p[0]===
s[0]?ch(p,ue(c,2)):[]}),dz=ke(function(s){var c=sr(s),p=nt(s,wh);return c=typeof c=="function"?c:n,c&&p.pop(),p.length&&p[0]===s[0]?ch(p,n,c):[]});function fz(s,c){
return s==null?"":cI.call(s,c)}function sr(s){var c=s==null?0:s.length;return c?s[c-1]:n}function pz(s,c,p){var g=s==null?0:s.length;if(!g)return-1;var w=g;return p!==
n&&(w=we(p),w=w<0?At(g+w,0):tn(w,g-1)),c===c?ZL(s,c,w):wu(s,Ix,w,!0)}function mz(s,c){return s&&s.length?p0(s,we(c)):n}var hz=ke(rS);function rS(s,c){return s&&
s.length&&c&&c.length?fh(s,c):s}function gz(s,c,p){return s&&s.length&&c&&c.length?fh(s,c,ue(p,2)):s}function yz(s,c,p){return s&&s.length&&c&&c.length?fh(s,c,n,
p):s}var wz=fo(function(s,c){var p=s==null?0:s.length,g=oh(s,c);return g0(s,nt(c,function(w){return po(w,p)?+w:w}).sort(E0)),g});function bz(s,c){var p=[];if(!(s&&
s.length))return p;var g=-1,w=[],S=s.length;for(c=ue(c,3);++g<S;){var R=s[g];c(R,g,s)&&(p.push(R),w.push(g))}return g0(s,w),p}function Ch(s){return s==null?s:fI.
call(s)}function vz(s,c,p){var g=s==null?0:s.length;return g?(p&&typeof p!="number"&&ln(s,c,p)?(c=0,p=g):(c=c==null?0:we(c),p=p===n?g:we(p)),ir(s,c,p)):[]}function kz(s,c){
return zu(s,c)}function xz(s,c,p){return hh(s,c,ue(p,2))}function Sz(s,c){var p=s==null?0:s.length;if(p){var g=zu(s,c);if(g<p&&kr(s[g],c))return g}return-1}function Pz(s,c){
return zu(s,c,!0)}function $z(s,c,p){return hh(s,c,ue(p,2),!0)}function Ez(s,c){var p=s==null?0:s.length;if(p){var g=zu(s,c,!0)-1;if(kr(s[g],c))return g}return-1}
function Oz(s){return s&&s.length?w0(s):[]}function Rz(s,c){return s&&s.length?w0(s,ue(c,2)):[]}function _z(s){var c=s==null?0:s.length;return c?ir(s,1,c):[]}function Mz(s,c,p){
return s&&s.length?(c=p||c===n?1:we(c),ir(s,0,c<0?0:c)):[]}function Az(s,c,p){var g=s==null?0:s.length;return g?(c=p||c===n?1:we(c),c=g-c,ir(s,c<0?0:c,g)):[]}function Cz(s,c){
return s&&s.length?Fu(s,ue(c,3),!1,!0):[]}function Nz(s,c){return s&&s.length?Fu(s,ue(c,3)):[]}var Tz=ke(function(s){return Qo(Kt(s,1,pt,!0))}),Lz=ke(function(s){
var c=sr(s);return pt(c)&&(c=n),Qo(Kt(s,1,pt,!0),ue(c,2))}),Iz=ke(function(s){var c=sr(s);return c=typeof c=="function"?c:n,Qo(Kt(s,1,pt,!0),n,c)});function Dz(s){
return s&&s.length?Qo(s):[]}function zz(s,c){return s&&s.length?Qo(s,ue(c,2)):[]}function Fz(s,c){return c=typeof c=="function"?c:n,s&&s.length?Qo(s,n,c):[]}function Nh(s){
if(!(s&&s.length))return[];var c=0;return s=Vo(s,function(p){if(pt(p))return c=At(p.length,c),!0}),Ym(c,function(p){return nt(s,Gm(p))})}function oS(s,c){if(!(s&&
s.length))return[];var p=Nh(s);return c==null?p:nt(p,function(g){return Ln(c,n,g)})}var jz=ke(function(s,c){return pt(s)?gc(s,c):[]}),Bz=ke(function(s){return yh(
Vo(s,pt))}),Wz=ke(function(s){var c=sr(s);return pt(c)&&(c=n),yh(Vo(s,pt),ue(c,2))}),Uz=ke(function(s){var c=sr(s);return c=typeof c=="function"?c:n,yh(Vo(s,pt),
n,c)}),qz=ke(Nh);function Kz(s,c){return x0(s||[],c||[],hc)}function Zz(s,c){return x0(s||[],c||[],bc)}var Gz=ke(function(s){var c=s.length,p=c>1?s[c-1]:n;return p=
typeof p=="function"?(s.pop(),p):n,oS(s,p)});function iS(s){var c=k(s);return c.__chain__=!0,c}function Vz(s,c){return c(s),s}function Vu(s,c){return c(s)}var Hz=fo(
function(s){var c=s.length,p=c?s[0]:0,g=this.__wrapped__,w=function(S){return oh(S,s)};return c>1||this.__actions__.length||!(g instanceof Oe)||!po(p)?this.thru(
w):(g=g.slice(p,+p+(c?1:0)),g.__actions__.push({func:Vu,args:[w],thisArg:n}),new rr(g,this.__chain__).thru(function(S){return c&&!S.length&&S.push(n),S}))});function Yz(){
return iS(this)}function Xz(){return new rr(this.value(),this.__chain__)}function Jz(){this.__values__===n&&(this.__values__=bS(this.value()));var s=this.__index__>=
this.__values__.length,c=s?n:this.__values__[this.__index__++];return{done:s,value:c}}function Qz(){return this}function eF(s){for(var c,p=this;p instanceof Nu;){
var g=J0(p);g.__index__=0,g.__values__=n,c?w.__wrapped__=g:c=g;var w=g;p=p.__wrapped__}return w.__wrapped__=s,c}function tF(){var s=this.__wrapped__;if(s instanceof
Oe){var c=s;return this.__actions__.length&&(c=new Oe(this)),c=c.reverse(),c.__actions__.push({func:Vu,args:[Ch],thisArg:n}),new rr(c,this.__chain__)}return this.
thru(Ch)}function nF(){return k0(this.__wrapped__,this.__actions__)}var rF=ju(function(s,c,p){je.call(s,p)?++s[p]:Dr(s,p,1)});function oF(s,c,p){var g=ge(s)?Tx:
VI;return p&&ln(s,c,p)&&(c=n),g(s,ue(c,3))}function iF(s,c){var p=ge(s)?Vo:o0;return p(s,ue(c,3))}var sF=C0(Q0),aF=C0(eS);function cF(s,c){return Kt(Hu(s,c),1)}
function lF(s,c){return Kt(Hu(s,c),ao)}function uF(s,c,p){return p=p===n?1:we(p),Kt(Hu(s,c),p)}function sS(s,c){var p=ge(s)?In:Jo;return p(s,ue(c,3))}function aS(s,c){
var p=ge(s)?_L:r0;return p(s,ue(c,3))}var dF=ju(function(s,c,p){je.call(s,p)?s[p].push(c):Dr(s,p,[c])});function fF(s,c,p,g){s=Sn(s)?s:Hs(s),p=p&&!g?we(p):0;var w=s.
length;return p<0&&(p=At(w+p,0)),ed(s)?p<=w&&s.indexOf(c,p)>-1:!!w&&Ds(s,c,p)>-1}var pF=ke(function(s,c,p){var g=-1,w=typeof c=="function",S=Sn(s)?B(s.length):[];
return Jo(s,function(R){S[++g]=w?Ln(c,R,p):yc(R,c,p)}),S}),mF=ju(function(s,c,p){Dr(s,p,c)});function Hu(s,c){var p=ge(s)?nt:u0;return p(s,ue(c,3))}function hF(s,c,p,g){
return s==null?[]:(ge(c)||(c=c==null?[]:[c]),p=g?n:p,ge(p)||(p=p==null?[]:[p]),m0(s,c,p))}var gF=ju(function(s,c,p){s[p?0:1].push(c)},function(){return[[],[]]});
function yF(s,c,p){var g=ge(s)?Km:zx,w=arguments.length<3;return g(s,ue(c,4),p,w,Jo)}function wF(s,c,p){var g=ge(s)?ML:zx,w=arguments.length<3;return g(s,ue(c,4),
p,w,r0)}function bF(s,c){var p=ge(s)?Vo:o0;return p(s,Ju(ue(c,3)))}function vF(s){var c=ge(s)?Qx:fD;return c(s)}function kF(s,c,p){(p?ln(s,c,p):c===n)?c=1:c=we(
c);var g=ge(s)?UI:pD;return g(s,c)}function xF(s){var c=ge(s)?qI:hD;return c(s)}function SF(s){if(s==null)return 0;if(Sn(s))return ed(s)?Fs(s):s.length;var c=nn(
s);return c==Ve||c==Tn?s.size:uh(s).length}function PF(s,c,p){var g=ge(s)?Zm:gD;return p&&ln(s,c,p)&&(c=n),g(s,ue(c,3))}var $F=ke(function(s,c){if(s==null)return[];
var p=c.length;return p>1&&ln(s,c[0],c[1])?c=[]:p>2&&ln(c[0],c[1],c[2])&&(c=[c[0]]),m0(s,Kt(c,1),[])}),Yu=iI||function(){return qt.Date.now()};function EF(s,c){
if(typeof c!="function")throw new nr(a);return s=we(s),function(){if(--s<1)return c.apply(this,arguments)}}function cS(s,c,p){return c=p?n:c,c=s&&c==null?s.length:
c,uo(s,$,n,n,n,n,c)}function lS(s,c){var p;if(typeof c!="function")throw new nr(a);return s=we(s),function(){return--s>0&&(p=c.apply(this,arguments)),s<=1&&(c=n),
p}}var Th=ke(function(s,c,p){var g=_;if(p.length){var w=Yo(p,Gs(Th));g|=C}return uo(s,g,c,p,w)}),uS=ke(function(s,c,p){var g=_|A;if(p.length){var w=Yo(p,Gs(uS));
g|=C}return uo(c,g,s,p,w)});function dS(s,c,p){c=p?n:c;var g=uo(s,x,n,n,n,n,n,c);return g.placeholder=dS.placeholder,g}function fS(s,c,p){c=p?n:c;var g=uo(s,O,n,
n,n,n,n,c);return g.placeholder=fS.placeholder,g}function pS(s,c,p){var g,w,S,R,N,z,Z=0,V=!1,H=!1,ee=!0;if(typeof s!="function")throw new nr(a);c=ar(c)||0,it(p)&&
(V=!!p.leading,H="maxWait"in p,S=H?At(ar(p.maxWait)||0,c):S,ee="trailing"in p?!!p.trailing:ee);function ce(mt){var xr=g,go=w;return g=w=n,Z=mt,R=s.apply(go,xr),
R}function de(mt){return Z=mt,N=xc($e,c),V?ce(mt):R}function be(mt){var xr=mt-z,go=mt-Z,NS=c-xr;return H?tn(NS,S-go):NS}function le(mt){var xr=mt-z,go=mt-Z;return z===
n||xr>=c||xr<0||H&&go>=S}function $e(){var mt=Yu();if(le(mt))return Ae(mt);N=xc($e,be(mt))}function Ae(mt){return N=n,ee&&g?ce(mt):(g=w=n,R)}function jn(){N!==n&&
S0(N),Z=0,g=z=w=N=n}function un(){return N===n?R:Ae(Yu())}function Bn(){var mt=Yu(),xr=le(mt);if(g=arguments,w=this,z=mt,xr){if(N===n)return de(z);if(H)return S0(
N),N=xc($e,c),ce(z)}return N===n&&(N=xc($e,c)),R}return Bn.cancel=jn,Bn.flush=un,Bn}var OF=ke(function(s,c){return n0(s,1,c)}),RF=ke(function(s,c,p){return n0(s,
ar(c)||0,p)});function _F(s){return uo(s,G)}function Xu(s,c){if(typeof s!="function"||c!=null&&typeof c!="function")throw new nr(a);var p=function(){var g=arguments,
w=c?c.apply(this,g):g[0],S=p.cache;if(S.has(w))return S.get(w);var R=s.apply(this,g);return p.cache=S.set(w,R)||S,R};return p.cache=new(Xu.Cache||lo),p}Xu.Cache=
lo;function Ju(s){if(typeof s!="function")throw new nr(a);return function(){var c=arguments;switch(c.length){case 0:return!s.call(this);case 1:return!s.call(this,
c[0]);case 2:return!s.call(this,c[0],c[1]);case 3:return!s.call(this,c[0],c[1],c[2])}return!s.apply(this,c)}}function MF(s){return lS(2,s)}var AF=yD(function(s,c){
c=c.length==1&&ge(c[0])?nt(c[0],Dn(ue())):nt(Kt(c,1),Dn(ue()));var p=c.length;return ke(function(g){for(var w=-1,S=tn(g.length,p);++w<S;)g[w]=c[w].call(this,g[w]);
return Ln(s,this,g)})}),Lh=ke(function(s,c){var p=Yo(c,Gs(Lh));return uo(s,C,n,c,p)}),mS=ke(function(s,c){var p=Yo(c,Gs(mS));return uo(s,D,n,c,p)}),CF=fo(function(s,c){
return uo(s,F,n,n,n,c)});function NF(s,c){if(typeof s!="function")throw new nr(a);return c=c===n?c:we(c),ke(s,c)}function TF(s,c){if(typeof s!="function")throw new nr(
a);return c=c==null?0:At(we(c),0),ke(function(p){var g=p[c],w=ti(p,0,c);return g&&Ho(w,g),Ln(s,this,w)})}function LF(s,c,p){var g=!0,w=!0;if(typeof s!="function")
throw new nr(a);return it(p)&&(g="leading"in p?!!p.leading:g,w="trailing"in p?!!p.trailing:w),pS(s,c,{leading:g,maxWait:c,trailing:w})}function IF(s){return cS(
s,1)}function DF(s,c){return Lh(bh(c),s)}function zF(){if(!arguments.length)return[];var s=arguments[0];return ge(s)?s:[s]}function FF(s){return or(s,v)}function jF(s,c){
return c=typeof c=="function"?c:n,or(s,v,c)}function BF(s){return or(s,h|v)}function WF(s,c){return c=typeof c=="function"?c:n,or(s,h|v,c)}function UF(s,c){return c==
null||t0(s,c,zt(c))}function kr(s,c){return s===c||s!==s&&c!==c}var qF=qu(ah),KF=qu(function(s,c){return s>=c}),Yi=a0((function(){return arguments})())?a0:function(s){
return at(s)&&je.call(s,"callee")&&!Gx.call(s,"callee")},ge=B.isArray,ZF=Rx?Dn(Rx):eD;function Sn(s){return s!=null&&Qu(s.length)&&!mo(s)}function pt(s){return at(
s)&&Sn(s)}function GF(s){return s===!0||s===!1||at(s)&&cn(s)==Dt}var ni=aI||Gh,VF=_x?Dn(_x):tD;function HF(s){return at(s)&&s.nodeType===1&&!Sc(s)}function YF(s){
if(s==null)return!0;if(Sn(s)&&(ge(s)||typeof s=="string"||typeof s.splice=="function"||ni(s)||Vs(s)||Yi(s)))return!s.length;var c=nn(s);if(c==Ve||c==Tn)return!s.
size;if(kc(s))return!uh(s).length;for(var p in s)if(je.call(s,p))return!1;return!0}function XF(s,c){return wc(s,c)}function JF(s,c,p){p=typeof p=="function"?p:n;
var g=p?p(s,c):n;return g===n?wc(s,c,n,p):!!g}function Ih(s){if(!at(s))return!1;var c=cn(s);return c==Li||c==Qe||typeof s.message=="string"&&typeof s.name=="str\
ing"&&!Sc(s)}function QF(s){return typeof s=="number"&&Hx(s)}function mo(s){if(!it(s))return!1;var c=cn(s);return c==Ns||c==fu||c==Cs||c==Nm}function hS(s){return typeof s==
"number"&&s==we(s)}function Qu(s){return typeof s=="number"&&s>-1&&s%1==0&&s<=Tr}function it(s){var c=typeof s;return s!=null&&(c=="object"||c=="function")}function at(s){
return s!=null&&typeof s=="object"}var gS=Mx?Dn(Mx):rD;function ej(s,c){return s===c||lh(s,c,Eh(c))}function tj(s,c,p){return p=typeof p=="function"?p:n,lh(s,c,
Eh(c),p)}function nj(s){return yS(s)&&s!=+s}function rj(s){if(jD(s))throw new me(i);return c0(s)}function oj(s){return s===null}function ij(s){return s==null}function yS(s){
return typeof s=="number"||at(s)&&cn(s)==Ii}function Sc(s){if(!at(s)||cn(s)!=yr)return!1;var c=Eu(s);if(c===null)return!0;var p=je.call(c,"constructor")&&c.constructor;
return typeof p=="function"&&p instanceof p&&xu.call(p)==tI}var Dh=Ax?Dn(Ax):oD;function sj(s){return hS(s)&&s>=-Tr&&s<=Tr}var wS=Cx?Dn(Cx):iD;function ed(s){return typeof s==
"string"||!ge(s)&&at(s)&&cn(s)==zi}function Fn(s){return typeof s=="symbol"||at(s)&&cn(s)==Ts}var Vs=Nx?Dn(Nx):sD;function aj(s){return s===n}function cj(s){return at(
s)&&nn(s)==Fi}function lj(s){return at(s)&&cn(s)==Tm}var uj=qu(dh),dj=qu(function(s,c){return s<=c});function bS(s){if(!s)return[];if(Sn(s))return ed(s)?wr(s):xn(
s);if(uc&&s[uc])return UL(s[uc]());var c=nn(s),p=c==Ve?Jm:c==Tn?bu:Hs;return p(s)}function ho(s){if(!s)return s===0?s:0;if(s=ar(s),s===ao||s===-ao){var c=s<0?-1:
1;return c*Am}return s===s?s:0}function we(s){var c=ho(s),p=c%1;return c===c?p?c-p:c:0}function vS(s){return s?Zi(we(s),0,Qt):0}function ar(s){if(typeof s=="num\
ber")return s;if(Fn(s))return Ms;if(it(s)){var c=typeof s.valueOf=="function"?s.valueOf():s;s=it(c)?c+"":c}if(typeof s!="string")return s===0?s:+s;s=Fx(s);var p=ZT.
test(s);return p||VT.test(s)?EL(s.slice(2),p?2:8):KT.test(s)?Ms:+s}function kS(s){return Fr(s,Pn(s))}function fj(s){return s?Zi(we(s),-Tr,Tr):s===0?s:0}function Be(s){
return s==null?"":zn(s)}var pj=Ks(function(s,c){if(kc(c)||Sn(c)){Fr(c,zt(c),s);return}for(var p in c)je.call(c,p)&&hc(s,p,c[p])}),xS=Ks(function(s,c){Fr(c,Pn(c),
s)}),SS=Ks(function(s,c,p,g){Fr(c,Pn(c),s,g)}),zh=Ks(function(s,c,p,g){Fr(c,zt(c),s,g)}),mj=fo(oh);function hj(s,c){var p=qs(s);return c==null?p:e0(p,c)}var gj=ke(
function(s,c){s=He(s);var p=-1,g=c.length,w=g>2?c[2]:n;for(w&&ln(c[0],c[1],w)&&(g=1);++p<g;)for(var S=c[p],R=Pn(S),N=-1,z=R.length;++N<z;){var Z=R[N],V=s[Z];(V===
n||kr(V,Bs[Z])&&!je.call(s,Z))&&(s[Z]=S[Z])}return s}),yj=ke(function(s){return s.push(n,F0),Ln(PS,n,s)});function wj(s,c){return Lx(s,ue(c,3),zr)}function bj(s,c){
return Lx(s,ue(c,3),sh)}function vj(s,c){return s==null?s:ih(s,ue(c,3),Pn)}function kj(s,c){return s==null?s:i0(s,ue(c,3),Pn)}function xj(s,c){return s&&zr(s,ue(
c,3))}function Sj(s,c){return s&&sh(s,ue(c,3))}function Pj(s){return s==null?[]:Iu(s,zt(s))}function $j(s){return s==null?[]:Iu(s,Pn(s))}function Fh(s,c,p){var g=s==
null?n:Gi(s,c);return g===n?p:g}function Ej(s,c){return s!=null&&W0(s,c,YI)}function jh(s,c){return s!=null&&W0(s,c,XI)}var Oj=T0(function(s,c,p){c!=null&&typeof c.
toString!="function"&&(c=Su.call(c)),s[c]=p},Wh($n)),Rj=T0(function(s,c,p){c!=null&&typeof c.toString!="function"&&(c=Su.call(c)),je.call(s,c)?s[c].push(p):s[c]=
[p]},ue),_j=ke(yc);function zt(s){return Sn(s)?Jx(s):uh(s)}function Pn(s){return Sn(s)?Jx(s,!0):aD(s)}function Mj(s,c){var p={};return c=ue(c,3),zr(s,function(g,w,S){
Dr(p,c(g,w,S),g)}),p}function Aj(s,c){var p={};return c=ue(c,3),zr(s,function(g,w,S){Dr(p,w,c(g,w,S))}),p}var Cj=Ks(function(s,c,p){Du(s,c,p)}),PS=Ks(function(s,c,p,g){
Du(s,c,p,g)}),Nj=fo(function(s,c){var p={};if(s==null)return p;var g=!1;c=nt(c,function(S){return S=ei(S,s),g||(g=S.length>1),S}),Fr(s,Ph(s),p),g&&(p=or(p,h|y|v,
RD));for(var w=c.length;w--;)gh(p,c[w]);return p});function Tj(s,c){return $S(s,Ju(ue(c)))}var Lj=fo(function(s,c){return s==null?{}:lD(s,c)});function $S(s,c){
if(s==null)return{};var p=nt(Ph(s),function(g){return[g]});return c=ue(c),h0(s,p,function(g,w){return c(g,w[0])})}function Ij(s,c,p){c=ei(c,s);var g=-1,w=c.length;
for(w||(w=1,s=n);++g<w;){var S=s==null?n:s[vr(c[g])];S===n&&(g=w,S=p),s=mo(S)?S.call(s):S}return s}function Dj(s,c,p){return s==null?s:bc(s,c,p)}function zj(s,c,p,g){
return g=typeof g=="function"?g:n,s==null?s:bc(s,c,p,g)}var ES=D0(zt),OS=D0(Pn);function Fj(s,c,p){var g=ge(s),w=g||ni(s)||Vs(s);if(c=ue(c,4),p==null){var S=s&&
s.constructor;w?p=g?new S:[]:it(s)?p=mo(S)?qs(Eu(s)):{}:p={}}return(w?In:zr)(s,function(R,N,z){return c(p,R,N,z)}),p}function jj(s,c){return s==null?!0:gh(s,c)}
function Bj(s,c,p){return s==null?s:v0(s,c,bh(p))}function Wj(s,c,p,g){return g=typeof g=="function"?g:n,s==null?s:v0(s,c,bh(p),g)}function Hs(s){return s==null?
[]:Xm(s,zt(s))}function Uj(s){return s==null?[]:Xm(s,Pn(s))}function qj(s,c,p){return p===n&&(p=c,c=n),p!==n&&(p=ar(p),p=p===p?p:0),c!==n&&(c=ar(c),c=c===c?c:0),
Zi(ar(s),c,p)}function Kj(s,c,p){return c=ho(c),p===n?(p=c,c=0):p=ho(p),s=ar(s),JI(s,c,p)}function Zj(s,c,p){if(p&&typeof p!="boolean"&&ln(s,c,p)&&(c=p=n),p===n&&
(typeof c=="boolean"?(p=c,c=n):typeof s=="boolean"&&(p=s,s=n)),s===n&&c===n?(s=0,c=1):(s=ho(s),c===n?(c=s,s=0):c=ho(c)),s>c){var g=s;s=c,c=g}if(p||s%1||c%1){var w=Yx();
return tn(s+w*(c-s+$L("1e-"+((w+"").length-1))),c)}return ph(s,c)}var Gj=Zs(function(s,c,p){return c=c.toLowerCase(),s+(p?RS(c):c)});function RS(s){return Bh(Be(
s).toLowerCase())}function _S(s){return s=Be(s),s&&s.replace(YT,zL).replace(hL,"")}function Vj(s,c,p){s=Be(s),c=zn(c);var g=s.length;p=p===n?g:Zi(we(p),0,g);var w=p;
return p-=c.length,p>=0&&s.slice(p,w)==c}function Hj(s){return s=Be(s),s&&Qn.test(s)?s.replace(Ee,FL):s}function Yj(s){return s=Be(s),s&&DT.test(s)?s.replace(Lm,
"\\$&"):s}var Xj=Zs(function(s,c,p){return s+(p?"-":"")+c.toLowerCase()}),Jj=Zs(function(s,c,p){return s+(p?" ":"")+c.toLowerCase()}),Qj=A0("toLowerCase");function e2(s,c,p){
s=Be(s),c=we(c);var g=c?Fs(s):0;if(!c||g>=c)return s;var w=(c-g)/2;return Uu(Mu(w),p)+s+Uu(_u(w),p)}function t2(s,c,p){s=Be(s),c=we(c);var g=c?Fs(s):0;return c&&
g<c?s+Uu(c-g,p):s}function n2(s,c,p){s=Be(s),c=we(c);var g=c?Fs(s):0;return c&&g<c?Uu(c-g,p)+s:s}function r2(s,c,p){return p||c==null?c=0:c&&(c=+c),dI(Be(s).replace(
Im,""),c||0)}function o2(s,c,p){return(p?ln(s,c,p):c===n)?c=1:c=we(c),mh(Be(s),c)}function i2(){var s=arguments,c=Be(s[0]);return s.length<3?c:c.replace(s[1],s[2])}
var s2=Zs(function(s,c,p){return s+(p?"_":"")+c.toLowerCase()});function a2(s,c,p){return p&&typeof p!="number"&&ln(s,c,p)&&(c=p=n),p=p===n?Qt:p>>>0,p?(s=Be(s),
s&&(typeof c=="string"||c!=null&&!Dh(c))&&(c=zn(c),!c&&zs(s))?ti(wr(s),0,p):s.split(c,p)):[]}var c2=Zs(function(s,c,p){return s+(p?" ":"")+Bh(c)});function l2(s,c,p){
return s=Be(s),p=p==null?0:Zi(we(p),0,s.length),c=zn(c),s.slice(p,p+c.length)==c}function u2(s,c,p){var g=k.templateSettings;p&&ln(s,c,p)&&(c=n),s=Be(s),c=zh({},
c,g,z0);var w=zh({},c.imports,g.imports,z0),S=zt(w),R=Xm(w,S);In(S,function(le){if(sx.test(le))throw new me(u)});var N,z,Z=0,V=c.interpolate||mu,H="__p += '",ee=Qm(
(c.escape||mu).source+"|"+V.source+"|"+(V===en?qT:mu).source+"|"+(c.evaluate||mu).source+"|$","g"),ce="//# sourceURL="+(je.call(c,"sourceURL")?(c.sourceURL+"").
replace(/\s/g," "):"lodash.templateSources["+ ++vL+"]")+`
`;s.replace(ee,function(le,$e,Ae,jn,un,Bn){return Ae||(Ae=jn),H+=s.slice(Z,Bn).replace(XT,jL),$e&&(N=!0,H+=`' +
__e(`+$e+`) +
'`),un&&(z=!0,H+=`';
`+un+`;
__p += '`),Ae&&(H+=`' +
((__t = (`+Ae+`)) == null ? '' : __t) +
'`),Z=Bn+le.length,le}),H+=`';
`;var de=je.call(c,"variable")&&c.variable;if(!de)H=`with (obj) {
`+H+`
}
`;else if(sx.test(de))throw new me(l);H=(z?H.replace(K,""):H).replace(Y,"$1").replace(re,"$1;"),H="function("+(de||"obj")+`) {
`+(de?"":`obj || (obj = {});
`)+"var __t, __p = ''"+(N?", __e = _.escape":"")+(z?`, __j = Array.prototype.join;
function print() { __p += __j.call(arguments, '') }
`:`;
`)+H+`return __p
}`;var be=AS(function(){return Fe(S,ce+"return "+H).apply(n,R)});if(be.source=H,Ih(be))throw be;return be}function d2(s){return Be(s).toLowerCase()}function f2(s){
return Be(s).toUpperCase()}function p2(s,c,p){if(s=Be(s),s&&(p||c===n))return Fx(s);if(!s||!(c=zn(c)))return s;var g=wr(s),w=wr(c),S=jx(g,w),R=Bx(g,w)+1;return ti(
g,S,R).join("")}function m2(s,c,p){if(s=Be(s),s&&(p||c===n))return s.slice(0,Ux(s)+1);if(!s||!(c=zn(c)))return s;var g=wr(s),w=Bx(g,wr(c))+1;return ti(g,0,w).join(
"")}function h2(s,c,p){if(s=Be(s),s&&(p||c===n))return s.replace(Im,"");if(!s||!(c=zn(c)))return s;var g=wr(s),w=jx(g,wr(c));return ti(g,w).join("")}function g2(s,c){
var p=Q,g=ne;if(it(c)){var w="separator"in c?c.separator:w;p="length"in c?we(c.length):p,g="omission"in c?zn(c.omission):g}s=Be(s);var S=s.length;if(zs(s)){var R=wr(
s);S=R.length}if(p>=S)return s;var N=p-Fs(g);if(N<1)return g;var z=R?ti(R,0,N).join(""):s.slice(0,N);if(w===n)return z+g;if(R&&(N+=z.length-N),Dh(w)){if(s.slice(
N).search(w)){var Z,V=z;for(w.global||(w=Qm(w.source,Be(ax.exec(w))+"g")),w.lastIndex=0;Z=w.exec(V);)var H=Z.index;z=z.slice(0,H===n?N:H)}}else if(s.indexOf(zn(
w),N)!=N){var ee=z.lastIndexOf(w);ee>-1&&(z=z.slice(0,ee))}return z+g}function y2(s){return s=Be(s),s&&ye.test(s)?s.replace(ae,GL):s}var w2=Zs(function(s,c,p){return s+
(p?" ":"")+c.toUpperCase()}),Bh=A0("toUpperCase");function MS(s,c,p){return s=Be(s),c=p?n:c,c===n?WL(s)?YL(s):NL(s):s.match(c)||[]}var AS=ke(function(s,c){try{return Ln(
s,n,c)}catch(p){return Ih(p)?p:new me(p)}}),b2=fo(function(s,c){return In(c,function(p){p=vr(p),Dr(s,p,Th(s[p],s))}),s});function v2(s){var c=s==null?0:s.length,
p=ue();return s=c?nt(s,function(g){if(typeof g[1]!="function")throw new nr(a);return[p(g[0]),g[1]]}):[],ke(function(g){for(var w=-1;++w<c;){var S=s[w];if(Ln(S[0],
this,g))return Ln(S[1],this,g)}})}function k2(s){return GI(or(s,h))}function Wh(s){return function(){return s}}function x2(s,c){return s==null||s!==s?c:s}var S2=N0(),
P2=N0(!0);function $n(s){return s}function Uh(s){return l0(typeof s=="function"?s:or(s,h))}function $2(s){return d0(or(s,h))}function E2(s,c){return f0(s,or(c,h))}
var O2=ke(function(s,c){return function(p){return yc(p,s,c)}}),R2=ke(function(s,c){return function(p){return yc(s,p,c)}});function qh(s,c,p){var g=zt(c),w=Iu(c,
g);p==null&&!(it(c)&&(w.length||!g.length))&&(p=c,c=s,s=this,w=Iu(c,zt(c)));var S=!(it(p)&&"chain"in p)||!!p.chain,R=mo(s);return In(w,function(N){var z=c[N];s[N]=
z,R&&(s.prototype[N]=function(){var Z=this.__chain__;if(S||Z){var V=s(this.__wrapped__),H=V.__actions__=xn(this.__actions__);return H.push({func:z,args:arguments,
thisArg:s}),V.__chain__=Z,V}return z.apply(s,Ho([this.value()],arguments))})}),s}function _2(){return qt._===this&&(qt._=nI),this}function Kh(){}function M2(s){
return s=we(s),ke(function(c){return p0(c,s)})}var A2=kh(nt),C2=kh(Tx),N2=kh(Zm);function CS(s){return Rh(s)?Gm(vr(s)):uD(s)}function T2(s){return function(c){return s==
null?n:Gi(s,c)}}var L2=L0(),I2=L0(!0);function Zh(){return[]}function Gh(){return!1}function D2(){return{}}function z2(){return""}function F2(){return!0}function j2(s,c){
if(s=we(s),s<1||s>Tr)return[];var p=Qt,g=tn(s,Qt);c=ue(c),s-=Qt;for(var w=Ym(g,c);++p<s;)c(p);return w}function B2(s){return ge(s)?nt(s,vr):Fn(s)?[s]:xn(X0(Be(s)))}
function W2(s){var c=++eI;return Be(s)+c}var U2=Wu(function(s,c){return s+c},0),q2=xh("ceil"),K2=Wu(function(s,c){return s/c},1),Z2=xh("floor");function G2(s){return s&&
s.length?Lu(s,$n,ah):n}function V2(s,c){return s&&s.length?Lu(s,ue(c,2),ah):n}function H2(s){return Dx(s,$n)}function Y2(s,c){return Dx(s,ue(c,2))}function X2(s){
return s&&s.length?Lu(s,$n,dh):n}function J2(s,c){return s&&s.length?Lu(s,ue(c,2),dh):n}var Q2=Wu(function(s,c){return s*c},1),eB=xh("round"),tB=Wu(function(s,c){
return s-c},0);function nB(s){return s&&s.length?Hm(s,$n):0}function rB(s,c){return s&&s.length?Hm(s,ue(c,2)):0}return k.after=EF,k.ary=cS,k.assign=pj,k.assignIn=
xS,k.assignInWith=SS,k.assignWith=zh,k.at=mj,k.before=lS,k.bind=Th,k.bindAll=b2,k.bindKey=uS,k.castArray=zF,k.chain=iS,k.chunk=GD,k.compact=VD,k.concat=HD,k.cond=
v2,k.conforms=k2,k.constant=Wh,k.countBy=rF,k.create=hj,k.curry=dS,k.curryRight=fS,k.debounce=pS,k.defaults=gj,k.defaultsDeep=yj,k.defer=OF,k.delay=RF,k.difference=
YD,k.differenceBy=XD,k.differenceWith=JD,k.drop=QD,k.dropRight=ez,k.dropRightWhile=tz,k.dropWhile=nz,k.fill=rz,k.filter=iF,k.flatMap=cF,k.flatMapDeep=lF,k.flatMapDepth=
uF,k.flatten=tS,k.flattenDeep=oz,k.flattenDepth=iz,k.flip=_F,k.flow=S2,k.flowRight=P2,k.fromPairs=sz,k.functions=Pj,k.functionsIn=$j,k.groupBy=dF,k.initial=cz,k.
intersection=lz,k.intersectionBy=uz,k.intersectionWith=dz,k.invert=Oj,k.invertBy=Rj,k.invokeMap=pF,k.iteratee=Uh,k.keyBy=mF,k.keys=zt,k.keysIn=Pn,k.map=Hu,k.mapKeys=
Mj,k.mapValues=Aj,k.matches=$2,k.matchesProperty=E2,k.memoize=Xu,k.merge=Cj,k.mergeWith=PS,k.method=O2,k.methodOf=R2,k.mixin=qh,k.negate=Ju,k.nthArg=M2,k.omit=Nj,
k.omitBy=Tj,k.once=MF,k.orderBy=hF,k.over=A2,k.overArgs=AF,k.overEvery=C2,k.overSome=N2,k.partial=Lh,k.partialRight=mS,k.partition=gF,k.pick=Lj,k.pickBy=$S,k.property=
CS,k.propertyOf=T2,k.pull=hz,k.pullAll=rS,k.pullAllBy=gz,k.pullAllWith=yz,k.pullAt=wz,k.range=L2,k.rangeRight=I2,k.rearg=CF,k.reject=bF,k.remove=bz,k.rest=NF,k.
reverse=Ch,k.sampleSize=kF,k.set=Dj,k.setWith=zj,k.shuffle=xF,k.slice=vz,k.sortBy=$F,k.sortedUniq=Oz,k.sortedUniqBy=Rz,k.split=a2,k.spread=TF,k.tail=_z,k.take=Mz,
k.takeRight=Az,k.takeRightWhile=Cz,k.takeWhile=Nz,k.tap=Vz,k.throttle=LF,k.thru=Vu,k.toArray=bS,k.toPairs=ES,k.toPairsIn=OS,k.toPath=B2,k.toPlainObject=kS,k.transform=
Fj,k.unary=IF,k.union=Tz,k.unionBy=Lz,k.unionWith=Iz,k.uniq=Dz,k.uniqBy=zz,k.uniqWith=Fz,k.unset=jj,k.unzip=Nh,k.unzipWith=oS,k.update=Bj,k.updateWith=Wj,k.values=
Hs,k.valuesIn=Uj,k.without=jz,k.words=MS,k.wrap=DF,k.xor=Bz,k.xorBy=Wz,k.xorWith=Uz,k.zip=qz,k.zipObject=Kz,k.zipObjectDeep=Zz,k.zipWith=Gz,k.entries=ES,k.entriesIn=
OS,k.extend=xS,k.extendWith=SS,qh(k,k),k.add=U2,k.attempt=AS,k.camelCase=Gj,k.capitalize=RS,k.ceil=q2,k.clamp=qj,k.clone=FF,k.cloneDeep=BF,k.cloneDeepWith=WF,k.
cloneWith=jF,k.conformsTo=UF,k.deburr=_S,k.defaultTo=x2,k.divide=K2,k.endsWith=Vj,k.eq=kr,k.escape=Hj,k.escapeRegExp=Yj,k.every=oF,k.find=sF,k.findIndex=Q0,k.findKey=
wj,k.findLast=aF,k.findLastIndex=eS,k.findLastKey=bj,k.floor=Z2,k.forEach=sS,k.forEachRight=aS,k.forIn=vj,k.forInRight=kj,k.forOwn=xj,k.forOwnRight=Sj,k.get=Fh,
k.gt=qF,k.gte=KF,k.has=Ej,k.hasIn=jh,k.head=nS,k.identity=$n,k.includes=fF,k.indexOf=az,k.inRange=Kj,k.invoke=_j,k.isArguments=Yi,k.isArray=ge,k.isArrayBuffer=ZF,
k.isArrayLike=Sn,k.isArrayLikeObject=pt,k.isBoolean=GF,k.isBuffer=ni,k.isDate=VF,k.isElement=HF,k.isEmpty=YF,k.isEqual=XF,k.isEqualWith=JF,k.isError=Ih,k.isFinite=
QF,k.isFunction=mo,k.isInteger=hS,k.isLength=Qu,k.isMap=gS,k.isMatch=ej,k.isMatchWith=tj,k.isNaN=nj,k.isNative=rj,k.isNil=ij,k.isNull=oj,k.isNumber=yS,k.isObject=
it,k.isObjectLike=at,k.isPlainObject=Sc,k.isRegExp=Dh,k.isSafeInteger=sj,k.isSet=wS,k.isString=ed,k.isSymbol=Fn,k.isTypedArray=Vs,k.isUndefined=aj,k.isWeakMap=cj,
k.isWeakSet=lj,k.join=fz,k.kebabCase=Xj,k.last=sr,k.lastIndexOf=pz,k.lowerCase=Jj,k.lowerFirst=Qj,k.lt=uj,k.lte=dj,k.max=G2,k.maxBy=V2,k.mean=H2,k.meanBy=Y2,k.min=
X2,k.minBy=J2,k.stubArray=Zh,k.stubFalse=Gh,k.stubObject=D2,k.stubString=z2,k.stubTrue=F2,k.multiply=Q2,k.nth=mz,k.noConflict=_2,k.noop=Kh,k.now=Yu,k.pad=e2,k.padEnd=
t2,k.padStart=n2,k.parseInt=r2,k.random=Zj,k.reduce=yF,k.reduceRight=wF,k.repeat=o2,k.replace=i2,k.result=Ij,k.round=eB,k.runInContext=I,k.sample=vF,k.size=SF,k.
snakeCase=s2,k.some=PF,k.sortedIndex=kz,k.sortedIndexBy=xz,k.sortedIndexOf=Sz,k.sortedLastIndex=Pz,k.sortedLastIndexBy=$z,k.sortedLastIndexOf=Ez,k.startCase=c2,
k.startsWith=l2,k.subtract=tB,k.sum=nB,k.sumBy=rB,k.template=u2,k.times=j2,k.toFinite=ho,k.toInteger=we,k.toLength=vS,k.toLower=d2,k.toNumber=ar,k.toSafeInteger=
fj,k.toString=Be,k.toUpper=f2,k.trim=p2,k.trimEnd=m2,k.trimStart=h2,k.truncate=g2,k.unescape=y2,k.uniqueId=W2,k.upperCase=w2,k.upperFirst=Bh,k.each=sS,k.eachRight=
aS,k.first=nS,qh(k,(function(){var s={};return zr(k,function(c,p){je.call(k.prototype,p)||(s[p]=c)}),s})(),{chain:!1}),k.VERSION=r,In(["bind","bindKey","curry",
"curryRight","partial","partialRight"],function(s){k[s].placeholder=k}),In(["drop","take"],function(s,c){Oe.prototype[s]=function(p){p=p===n?1:At(we(p),0);var g=this.
__filtered__&&!c?new Oe(this):this.clone();return g.__filtered__?g.__takeCount__=tn(p,g.__takeCount__):g.__views__.push({size:tn(p,Qt),type:s+(g.__dir__<0?"Righ\
t":"")}),g},Oe.prototype[s+"Right"]=function(p){return this.reverse()[s](p).reverse()}}),In(["filter","map","takeWhile"],function(s,c){var p=c+1,g=p==Me||p==Mm;
Oe.prototype[s]=function(w){var S=this.clone();return S.__iteratees__.push({iteratee:ue(w,3),type:p}),S.__filtered__=S.__filtered__||g,S}}),In(["head","last"],function(s,c){
var p="take"+(c?"Right":"");Oe.prototype[s]=function(){return this[p](1).value()[0]}}),In(["initial","tail"],function(s,c){var p="drop"+(c?"":"Right");Oe.prototype[s]=
function(){return this.__filtered__?new Oe(this):this[p](1)}}),Oe.prototype.compact=function(){return this.filter($n)},Oe.prototype.find=function(s){return this.
filter(s).head()},Oe.prototype.findLast=function(s){return this.reverse().find(s)},Oe.prototype.invokeMap=ke(function(s,c){return typeof s=="function"?new Oe(this):
this.map(function(p){return yc(p,s,c)})}),Oe.prototype.reject=function(s){return this.filter(Ju(ue(s)))},Oe.prototype.slice=function(s,c){s=we(s);var p=this;return p.
__filtered__&&(s>0||c<0)?new Oe(p):(s<0?p=p.takeRight(-s):s&&(p=p.drop(s)),c!==n&&(c=we(c),p=c<0?p.dropRight(-c):p.take(c-s)),p)},Oe.prototype.takeRightWhile=function(s){
return this.reverse().takeWhile(s).reverse()},Oe.prototype.toArray=function(){return this.take(Qt)},zr(Oe.prototype,function(s,c){var p=/^(?:filter|find|map|reject)|While$/.
test(c),g=/^(?:head|last)$/.test(c),w=k[g?"take"+(c=="last"?"Right":""):c],S=g||/^find/.test(c);w&&(k.prototype[c]=function(){var R=this.__wrapped__,N=g?[1]:arguments,
z=R instanceof Oe,Z=N[0],V=z||ge(R),H=function($e){var Ae=w.apply(k,Ho([$e],N));return g&&ee?Ae[0]:Ae};V&&p&&typeof Z=="function"&&Z.length!=1&&(z=V=!1);var ee=this.
__chain__,ce=!!this.__actions__.length,de=S&&!ee,be=z&&!ce;if(!S&&V){R=be?R:new Oe(this);var le=s.apply(R,N);return le.__actions__.push({func:Vu,args:[H],thisArg:n}),
new rr(le,ee)}return de&&be?s.apply(this,N):(le=this.thru(H),de?g?le.value()[0]:le.value():le)})}),In(["pop","push","shift","sort","splice","unshift"],function(s){
var c=vu[s],p=/^(?:push|sort|unshift)$/.test(s)?"tap":"thru",g=/^(?:pop|shift)$/.test(s);k.prototype[s]=function(){var w=arguments;if(g&&!this.__chain__){var S=this.
value();return c.apply(ge(S)?S:[],w)}return this[p](function(R){return c.apply(ge(R)?R:[],w)})}}),zr(Oe.prototype,function(s,c){var p=k[c];if(p){var g=p.name+"";
je.call(Us,g)||(Us[g]=[]),Us[g].push({name:c,func:p})}}),Us[Bu(n,A).name]=[{name:"wrapper",func:n}],Oe.prototype.clone=wI,Oe.prototype.reverse=bI,Oe.prototype.value=
vI,k.prototype.at=Hz,k.prototype.chain=Yz,k.prototype.commit=Xz,k.prototype.next=Jz,k.prototype.plant=eF,k.prototype.reverse=tF,k.prototype.toJSON=k.prototype.valueOf=
k.prototype.value=nF,k.prototype.first=k.prototype.head,uc&&(k.prototype[uc]=Qz),k}),js=XL();Wi?((Wi.exports=js)._=js,Wm._=js):qt._=js}).call(Pe)})(Lp,Lp.exports);
var c9=Lp.exports,Ov=VA(c9),Ai={},Uo={},mA;function Ko(){return mA||(mA=1,(function(){var e,t,n,r,o,i,a,l={}.hasOwnProperty;e=function(u,...d){var f,m,h,y;if(o(
Object.assign))Object.assign.apply(null,arguments);else for(f=0,h=d.length;f<h;f++)if(y=d[f],y!=null)for(m in y)l.call(y,m)&&(u[m]=y[m]);return u},o=function(u){
return!!u&&Object.prototype.toString.call(u)==="[object Function]"},i=function(u){var d;return!!u&&((d=typeof u)=="function"||d==="object")},n=function(u){return o(
Array.isArray)?Array.isArray(u):Object.prototype.toString.call(u)==="[object Array]"},r=function(u){var d;if(n(u))return!u.length;for(d in u)if(l.call(u,d))return!1;
return!0},a=function(u){var d,f;return i(u)&&(f=Object.getPrototypeOf(u))&&(d=f.constructor)&&typeof d=="function"&&d instanceof d&&Function.prototype.toString.
call(d)===Function.prototype.toString.call(Object)},t=function(u){return o(u.valueOf)?u.valueOf():u},Uo.assign=e,Uo.isFunction=o,Uo.isObject=i,Uo.isArray=n,Uo.isEmpty=
r,Uo.isPlainObject=a,Uo.getValue=t}).call(Pe)),Uo}var Hb={exports:{}},hA;function QA(){return hA||(hA=1,(function(){Hb.exports=class{hasFeature(t,n){return!0}createDocumentType(t,n,r){
throw new Error("This DOM method is not implemented.")}createDocument(t,n,r){throw new Error("This DOM method is not implemented.")}createHTMLDocument(t){throw new Error(
"This DOM method is not implemented.")}getFeature(t,n){throw new Error("This DOM method is not implemented.")}}}).call(Pe)),Hb.exports}var Yb={exports:{}},Xb={exports:{}},
Jb={exports:{}},gA;function l9(){return gA||(gA=1,(function(){Jb.exports=class{constructor(){}handleError(t){throw new Error(t)}}}).call(Pe)),Jb.exports}var Qb={
exports:{}},yA;function u9(){return yA||(yA=1,(function(){Qb.exports=(function(){class e{constructor(n){this.arr=n||[]}item(n){return this.arr[n]||null}contains(n){
return this.arr.indexOf(n)!==-1}}return Object.defineProperty(e.prototype,"length",{get:function(){return this.arr.length}}),e}).call(this)}).call(Pe)),Qb.exports}
var wA;function d9(){return wA||(wA=1,(function(){var e,t;e=l9(),t=u9(),Xb.exports=(function(){class n{constructor(){this.defaultParams={"canonical-form":!1,"cd\
ata-sections":!1,comments:!1,"datatype-normalization":!1,"element-content-whitespace":!0,entities:!0,"error-handler":new e,infoset:!0,"validate-if-schema":!1,namespaces:!0,
"namespace-declarations":!0,"normalize-characters":!1,"schema-location":"","schema-type":"","split-cdata-sections":!0,validate:!1,"well-formed":!0},this.params=
Object.create(this.defaultParams)}getParameter(o){return this.params.hasOwnProperty(o)?this.params[o]:null}canSetParameter(o,i){return!0}setParameter(o,i){return i!=
null?this.params[o]=i:delete this.params[o]}}return Object.defineProperty(n.prototype,"parameterNames",{get:function(){return new t(Object.keys(this.defaultParams))}}),
n}).call(this)}).call(Pe)),Xb.exports}var ev={exports:{}},tv={exports:{}},nv={exports:{}},bA;function Rt(){return bA||(bA=1,(function(){nv.exports={Element:1,Attribute:2,
Text:3,CData:4,EntityReference:5,EntityDeclaration:6,ProcessingInstruction:7,Comment:8,Document:9,DocType:10,DocumentFragment:11,NotationDeclaration:12,Declaration:201,
Raw:202,AttributeDeclaration:203,ElementDeclaration:204,Dummy:205}}).call(Pe)),nv.exports}var rv={exports:{}},vA;function eC(){return vA||(vA=1,(function(){var e;
e=Rt(),hr(),rv.exports=(function(){class t{constructor(r,o,i){if(this.parent=r,this.parent&&(this.options=this.parent.options,this.stringify=this.parent.stringify),
o==null)throw new Error("Missing attribute name. "+this.debugInfo(o));this.name=this.stringify.name(o),this.value=this.stringify.attValue(i),this.type=e.Attribute,
this.isId=!1,this.schemaTypeInfo=null}clone(){return Object.create(this)}toString(r){return this.options.writer.attribute(this,this.options.writer.filterOptions(
r))}debugInfo(r){return r=r||this.name,r==null?"parent: <"+this.parent.name+">":"attribute: {"+r+"}, parent: <"+this.parent.name+">"}isEqualNode(r){return!(r.namespaceURI!==
this.namespaceURI||r.prefix!==this.prefix||r.localName!==this.localName||r.value!==this.value)}}return Object.defineProperty(t.prototype,"nodeType",{get:function(){
return this.type}}),Object.defineProperty(t.prototype,"ownerElement",{get:function(){return this.parent}}),Object.defineProperty(t.prototype,"textContent",{get:function(){
return this.value},set:function(n){return this.value=n||""}}),Object.defineProperty(t.prototype,"namespaceURI",{get:function(){return""}}),Object.defineProperty(
t.prototype,"prefix",{get:function(){return""}}),Object.defineProperty(t.prototype,"localName",{get:function(){return this.name}}),Object.defineProperty(t.prototype,
"specified",{get:function(){return!0}}),t}).call(this)}).call(Pe)),rv.exports}var ov={exports:{}},kA;function Nv(){return kA||(kA=1,(function(){ov.exports=(function(){
class e{constructor(n){this.nodes=n}clone(){return this.nodes=null}getNamedItem(n){return this.nodes[n]}setNamedItem(n){var r;return r=this.nodes[n.nodeName],this.
nodes[n.nodeName]=n,r||null}removeNamedItem(n){var r;return r=this.nodes[n],delete this.nodes[n],r||null}item(n){return this.nodes[Object.keys(this.nodes)[n]]||
null}getNamedItemNS(n,r){throw new Error("This DOM method is not implemented.")}setNamedItemNS(n){throw new Error("This DOM method is not implemented.")}removeNamedItemNS(n,r){
throw new Error("This DOM method is not implemented.")}}return Object.defineProperty(e.prototype,"length",{get:function(){return Object.keys(this.nodes).length||
0}}),e}).call(this)}).call(Pe)),ov.exports}var xA;function Tv(){return xA||(xA=1,(function(){var e,t,n,r,o,i,a,l={}.hasOwnProperty;({isObject:a,isFunction:i,getValue:o}=
Ko()),r=hr(),e=Rt(),t=eC(),n=Nv(),tv.exports=(function(){class u extends r{constructor(f,m,h){var y,v,b,E;if(super(f),m==null)throw new Error("Missing element n\
ame. "+this.debugInfo());if(this.name=this.stringify.name(m),this.type=e.Element,this.attribs={},this.schemaTypeInfo=null,h!=null&&this.attribute(h),f.type===e.
Document&&(this.isRoot=!0,this.documentObject=f,f.rootObject=this,f.children)){for(E=f.children,v=0,b=E.length;v<b;v++)if(y=E[v],y.type===e.DocType){y.name=this.
name;break}}}clone(){var f,m,h,y;h=Object.create(this),h.isRoot&&(h.documentObject=null),h.attribs={},y=this.attribs;for(m in y)l.call(y,m)&&(f=y[m],h.attribs[m]=
f.clone());return h.children=[],this.children.forEach(function(v){var b;return b=v.clone(),b.parent=h,h.children.push(b)}),h}attribute(f,m){var h,y;if(f!=null&&
(f=o(f)),a(f))for(h in f)l.call(f,h)&&(y=f[h],this.attribute(h,y));else i(m)&&(m=m.apply()),this.options.keepNullAttributes&&m==null?this.attribs[f]=new t(this,
f,""):m!=null&&(this.attribs[f]=new t(this,f,m));return this}removeAttribute(f){var m,h,y;if(f==null)throw new Error("Missing attribute name. "+this.debugInfo());
if(f=o(f),Array.isArray(f))for(h=0,y=f.length;h<y;h++)m=f[h],delete this.attribs[m];else delete this.attribs[f];return this}toString(f){return this.options.writer.
element(this,this.options.writer.filterOptions(f))}att(f,m){return this.attribute(f,m)}a(f,m){return this.attribute(f,m)}getAttribute(f){return this.attribs.hasOwnProperty(
f)?this.attribs[f].value:null}setAttribute(f,m){throw new Error("This DOM method is not implemented."+this.debugInfo())}getAttributeNode(f){return this.attribs.
hasOwnProperty(f)?this.attribs[f]:null}setAttributeNode(f){throw new Error("This DOM method is not implemented."+this.debugInfo())}removeAttributeNode(f){throw new Error(
"This DOM method is not implemented."+this.debugInfo())}getElementsByTagName(f){throw new Error("This DOM method is not implemented."+this.debugInfo())}getAttributeNS(f,m){
throw new Error("This DOM method is not implemented."+this.debugInfo())}setAttributeNS(f,m,h){throw new Error("This DOM method is not implemented."+this.debugInfo())}removeAttributeNS(f,m){
throw new Error("This DOM method is not implemented."+this.debugInfo())}getAttributeNodeNS(f,m){throw new Error("This DOM method is not implemented."+this.debugInfo())}setAttributeNodeNS(f){
throw new Error("This DOM method is not implemented."+this.debugInfo())}getElementsByTagNameNS(f,m){throw new Error("This DOM method is not implemented."+this.debugInfo())}hasAttribute(f){
return this.attribs.hasOwnProperty(f)}hasAttributeNS(f,m){throw new Error("This DOM method is not implemented."+this.debugInfo())}setIdAttribute(f,m){return this.
attribs.hasOwnProperty(f)?this.attribs[f].isId:m}setIdAttributeNS(f,m,h){throw new Error("This DOM method is not implemented."+this.debugInfo())}setIdAttributeNode(f,m){
throw new Error("This DOM method is not implemented."+this.debugInfo())}getElementsByTagName(f){throw new Error("This DOM method is not implemented."+this.debugInfo())}getElementsByTagNameNS(f,m){
throw new Error("This DOM method is not implemented."+this.debugInfo())}getElementsByClassName(f){throw new Error("This DOM method is not implemented."+this.debugInfo())}isEqualNode(f){
var m,h,y;if(!super.isEqualNode(f)||f.namespaceURI!==this.namespaceURI||f.prefix!==this.prefix||f.localName!==this.localName||f.attribs.length!==this.attribs.length)
return!1;for(m=h=0,y=this.attribs.length-1;0<=y?h<=y:h>=y;m=0<=y?++h:--h)if(!this.attribs[m].isEqualNode(f.attribs[m]))return!1;return!0}}return Object.defineProperty(
u.prototype,"tagName",{get:function(){return this.name}}),Object.defineProperty(u.prototype,"namespaceURI",{get:function(){return""}}),Object.defineProperty(u.prototype,
"prefix",{get:function(){return""}}),Object.defineProperty(u.prototype,"localName",{get:function(){return this.name}}),Object.defineProperty(u.prototype,"id",{get:function(){
throw new Error("This DOM method is not implemented."+this.debugInfo())}}),Object.defineProperty(u.prototype,"className",{get:function(){throw new Error("This D\
OM method is not implemented."+this.debugInfo())}}),Object.defineProperty(u.prototype,"classList",{get:function(){throw new Error("This DOM method is not implem\
ented."+this.debugInfo())}}),Object.defineProperty(u.prototype,"attributes",{get:function(){return(!this.attributeMap||!this.attributeMap.nodes)&&(this.attributeMap=
new n(this.attribs)),this.attributeMap}}),u}).call(this)}).call(Pe)),tv.exports}var iv={exports:{}},sv={exports:{}},SA;function Fp(){return SA||(SA=1,(function(){
var e;e=hr(),sv.exports=(function(){class t extends e{constructor(r){super(r),this.value=""}clone(){return Object.create(this)}substringData(r,o){throw new Error(
"This DOM method is not implemented."+this.debugInfo())}appendData(r){throw new Error("This DOM method is not implemented."+this.debugInfo())}insertData(r,o){throw new Error(
"This DOM method is not implemented."+this.debugInfo())}deleteData(r,o){throw new Error("This DOM method is not implemented."+this.debugInfo())}replaceData(r,o,i){
throw new Error("This DOM method is not implemented."+this.debugInfo())}isEqualNode(r){return!(!super.isEqualNode(r)||r.data!==this.data)}}return Object.defineProperty(
t.prototype,"data",{get:function(){return this.value},set:function(n){return this.value=n||""}}),Object.defineProperty(t.prototype,"length",{get:function(){return this.
value.length}}),Object.defineProperty(t.prototype,"textContent",{get:function(){return this.value},set:function(n){return this.value=n||""}}),t}).call(this)}).call(
Pe)),sv.exports}var PA;function Lv(){return PA||(PA=1,(function(){var e,t;e=Rt(),t=Fp(),iv.exports=class extends t{constructor(r,o){if(super(r),o==null)throw new Error(
"Missing CDATA text. "+this.debugInfo());this.name="#cdata-section",this.type=e.CData,this.value=this.stringify.cdata(o)}clone(){return Object.create(this)}toString(r){
return this.options.writer.cdata(this,this.options.writer.filterOptions(r))}}}).call(Pe)),iv.exports}var av={exports:{}},$A;function Iv(){return $A||($A=1,(function(){
var e,t;e=Rt(),t=Fp(),av.exports=class extends t{constructor(r,o){if(super(r),o==null)throw new Error("Missing comment text. "+this.debugInfo());this.name="#com\
ment",this.type=e.Comment,this.value=this.stringify.comment(o)}clone(){return Object.create(this)}toString(r){return this.options.writer.comment(this,this.options.
writer.filterOptions(r))}}}).call(Pe)),av.exports}var cv={exports:{}},EA;function Dv(){return EA||(EA=1,(function(){var e,t,n;({isObject:n}=Ko()),t=hr(),e=Rt(),
cv.exports=class extends t{constructor(o,i,a,l){super(o),n(i)&&({version:i,encoding:a,standalone:l}=i),i||(i="1.0"),this.type=e.Declaration,this.version=this.stringify.
xmlVersion(i),a!=null&&(this.encoding=this.stringify.xmlEncoding(a)),l!=null&&(this.standalone=this.stringify.xmlStandalone(l))}toString(o){return this.options.
writer.declaration(this,this.options.writer.filterOptions(o))}}}).call(Pe)),cv.exports}var lv={exports:{}},uv={exports:{}},OA;function zv(){return OA||(OA=1,(function(){
var e,t;t=hr(),e=Rt(),uv.exports=class extends t{constructor(r,o,i,a,l,u){if(super(r),o==null)throw new Error("Missing DTD element name. "+this.debugInfo());if(i==
null)throw new Error("Missing DTD attribute name. "+this.debugInfo(o));if(!a)throw new Error("Missing DTD attribute type. "+this.debugInfo(o));if(!l)throw new Error(
"Missing DTD attribute default. "+this.debugInfo(o));if(l.indexOf("#")!==0&&(l="#"+l),!l.match(/^(#REQUIRED|#IMPLIED|#FIXED|#DEFAULT)$/))throw new Error("Invali\
d default value type; expected: #REQUIRED, #IMPLIED, #FIXED or #DEFAULT. "+this.debugInfo(o));if(u&&!l.match(/^(#FIXED|#DEFAULT)$/))throw new Error("Default val\
ue only applies to #FIXED or #DEFAULT. "+this.debugInfo(o));this.elementName=this.stringify.name(o),this.type=e.AttributeDeclaration,this.attributeName=this.stringify.
name(i),this.attributeType=this.stringify.dtdAttType(a),u&&(this.defaultValue=this.stringify.dtdAttDefault(u)),this.defaultValueType=l}toString(r){return this.options.
writer.dtdAttList(this,this.options.writer.filterOptions(r))}}}).call(Pe)),uv.exports}var dv={exports:{}},RA;function Fv(){return RA||(RA=1,(function(){var e,t,
n;({isObject:n}=Ko()),t=hr(),e=Rt(),dv.exports=(function(){class r extends t{constructor(i,a,l,u){if(super(i),l==null)throw new Error("Missing DTD entity name. "+
this.debugInfo(l));if(u==null)throw new Error("Missing DTD entity value. "+this.debugInfo(l));if(this.pe=!!a,this.name=this.stringify.name(l),this.type=e.EntityDeclaration,
!n(u))this.value=this.stringify.dtdEntityValue(u),this.internal=!0;else{if(!u.pubID&&!u.sysID)throw new Error("Public and/or system identifiers are required for\
 an external entity. "+this.debugInfo(l));if(u.pubID&&!u.sysID)throw new Error("System identifier is required for a public external entity. "+this.debugInfo(l));
if(this.internal=!1,u.pubID!=null&&(this.pubID=this.stringify.dtdPubID(u.pubID)),u.sysID!=null&&(this.sysID=this.stringify.dtdSysID(u.sysID)),u.nData!=null&&(this.
nData=this.stringify.dtdNData(u.nData)),this.pe&&this.nData)throw new Error("Notation declaration is not allowed in a parameter entity. "+this.debugInfo(l))}}toString(i){
return this.options.writer.dtdEntity(this,this.options.writer.filterOptions(i))}}return Object.defineProperty(r.prototype,"publicId",{get:function(){return this.
pubID}}),Object.defineProperty(r.prototype,"systemId",{get:function(){return this.sysID}}),Object.defineProperty(r.prototype,"notationName",{get:function(){return this.
nData||null}}),Object.defineProperty(r.prototype,"inputEncoding",{get:function(){return null}}),Object.defineProperty(r.prototype,"xmlEncoding",{get:function(){
return null}}),Object.defineProperty(r.prototype,"xmlVersion",{get:function(){return null}}),r}).call(this)}).call(Pe)),dv.exports}var fv={exports:{}},_A;function jv(){
return _A||(_A=1,(function(){var e,t;t=hr(),e=Rt(),fv.exports=class extends t{constructor(r,o,i){if(super(r),o==null)throw new Error("Missing DTD element name. "+
this.debugInfo());i||(i="(#PCDATA)"),Array.isArray(i)&&(i="("+i.join(",")+")"),this.name=this.stringify.name(o),this.type=e.ElementDeclaration,this.value=this.stringify.
dtdElementValue(i)}toString(r){return this.options.writer.dtdElement(this,this.options.writer.filterOptions(r))}}}).call(Pe)),fv.exports}var pv={exports:{}},MA;
function Bv(){return MA||(MA=1,(function(){var e,t;t=hr(),e=Rt(),pv.exports=(function(){class n extends t{constructor(o,i,a){if(super(o),i==null)throw new Error(
"Missing DTD notation name. "+this.debugInfo(i));if(!a.pubID&&!a.sysID)throw new Error("Public or system identifiers are required for an external entity. "+this.
debugInfo(i));this.name=this.stringify.name(i),this.type=e.NotationDeclaration,a.pubID!=null&&(this.pubID=this.stringify.dtdPubID(a.pubID)),a.sysID!=null&&(this.
sysID=this.stringify.dtdSysID(a.sysID))}toString(o){return this.options.writer.dtdNotation(this,this.options.writer.filterOptions(o))}}return Object.defineProperty(
n.prototype,"publicId",{get:function(){return this.pubID}}),Object.defineProperty(n.prototype,"systemId",{get:function(){return this.sysID}}),n}).call(this)}).call(
Pe)),pv.exports}var AA;function Wv(){return AA||(AA=1,(function(){var e,t,n,r,o,i,a,l;({isObject:l}=Ko()),a=hr(),e=Rt(),t=zv(),r=Fv(),n=jv(),o=Bv(),i=Nv(),lv.exports=
(function(){class u extends a{constructor(f,m,h){var y,v,b,E;if(super(f),this.type=e.DocType,f.children){for(E=f.children,v=0,b=E.length;v<b;v++)if(y=E[v],y.type===
e.Element){this.name=y.name;break}}this.documentObject=f,l(m)&&({pubID:m,sysID:h}=m),h==null&&([h,m]=[m,h]),m!=null&&(this.pubID=this.stringify.dtdPubID(m)),h!=
null&&(this.sysID=this.stringify.dtdSysID(h))}element(f,m){var h;return h=new n(this,f,m),this.children.push(h),this}attList(f,m,h,y,v){var b;return b=new t(this,
f,m,h,y,v),this.children.push(b),this}entity(f,m){var h;return h=new r(this,!1,f,m),this.children.push(h),this}pEntity(f,m){var h;return h=new r(this,!0,f,m),this.
children.push(h),this}notation(f,m){var h;return h=new o(this,f,m),this.children.push(h),this}toString(f){return this.options.writer.docType(this,this.options.writer.
filterOptions(f))}ele(f,m){return this.element(f,m)}att(f,m,h,y,v){return this.attList(f,m,h,y,v)}ent(f,m){return this.entity(f,m)}pent(f,m){return this.pEntity(
f,m)}not(f,m){return this.notation(f,m)}up(){return this.root()||this.documentObject}isEqualNode(f){return!(!super.isEqualNode(f)||f.name!==this.name||f.publicId!==
this.publicId||f.systemId!==this.systemId)}}return Object.defineProperty(u.prototype,"entities",{get:function(){var d,f,m,h,y;for(h={},y=this.children,f=0,m=y.length;f<
m;f++)d=y[f],d.type===e.EntityDeclaration&&!d.pe&&(h[d.name]=d);return new i(h)}}),Object.defineProperty(u.prototype,"notations",{get:function(){var d,f,m,h,y;for(h=
{},y=this.children,f=0,m=y.length;f<m;f++)d=y[f],d.type===e.NotationDeclaration&&(h[d.name]=d);return new i(h)}}),Object.defineProperty(u.prototype,"publicId",{
get:function(){return this.pubID}}),Object.defineProperty(u.prototype,"systemId",{get:function(){return this.sysID}}),Object.defineProperty(u.prototype,"interna\
lSubset",{get:function(){throw new Error("This DOM method is not implemented."+this.debugInfo())}}),u}).call(this)}).call(Pe)),lv.exports}var mv={exports:{}},CA;
function Uv(){return CA||(CA=1,(function(){var e,t;e=Rt(),t=hr(),mv.exports=class extends t{constructor(r,o){if(super(r),o==null)throw new Error("Missing raw te\
xt. "+this.debugInfo());this.type=e.Raw,this.value=this.stringify.raw(o)}clone(){return Object.create(this)}toString(r){return this.options.writer.raw(this,this.
options.writer.filterOptions(r))}}}).call(Pe)),mv.exports}var hv={exports:{}},NA;function qv(){return NA||(NA=1,(function(){var e,t;e=Rt(),t=Fp(),hv.exports=(function(){
class n extends t{constructor(o,i){if(super(o),i==null)throw new Error("Missing element text. "+this.debugInfo());this.name="#text",this.type=e.Text,this.value=
this.stringify.text(i)}clone(){return Object.create(this)}toString(o){return this.options.writer.text(this,this.options.writer.filterOptions(o))}splitText(o){throw new Error(
"This DOM method is not implemented."+this.debugInfo())}replaceWholeText(o){throw new Error("This DOM method is not implemented."+this.debugInfo())}}return Object.
defineProperty(n.prototype,"isElementContentWhitespace",{get:function(){throw new Error("This DOM method is not implemented."+this.debugInfo())}}),Object.defineProperty(
n.prototype,"wholeText",{get:function(){var r,o,i;for(i="",o=this.previousSibling;o;)i=o.data+i,o=o.previousSibling;for(i+=this.data,r=this.nextSibling;r;)i=i+r.
data,r=r.nextSibling;return i}}),n}).call(this)}).call(Pe)),hv.exports}var gv={exports:{}},TA;function Kv(){return TA||(TA=1,(function(){var e,t;e=Rt(),t=Fp(),gv.
exports=class extends t{constructor(r,o,i){if(super(r),o==null)throw new Error("Missing instruction target. "+this.debugInfo());this.type=e.ProcessingInstruction,
this.target=this.stringify.insTarget(o),this.name=this.target,i&&(this.value=this.stringify.insValue(i))}clone(){return Object.create(this)}toString(r){return this.
options.writer.processingInstruction(this,this.options.writer.filterOptions(r))}isEqualNode(r){return!(!super.isEqualNode(r)||r.target!==this.target)}}}).call(Pe)),
gv.exports}var yv={exports:{}},LA;function tC(){return LA||(LA=1,(function(){var e,t;t=hr(),e=Rt(),yv.exports=class extends t{constructor(r){super(r),this.type=
e.Dummy}clone(){return Object.create(this)}toString(r){return""}}}).call(Pe)),yv.exports}var wv={exports:{}},IA;function f9(){return IA||(IA=1,(function(){wv.exports=
(function(){class e{constructor(n){this.nodes=n}clone(){return this.nodes=null}item(n){return this.nodes[n]||null}}return Object.defineProperty(e.prototype,"len\
gth",{get:function(){return this.nodes.length||0}}),e}).call(this)}).call(Pe)),wv.exports}var bv={exports:{}},DA;function p9(){return DA||(DA=1,(function(){bv.exports=
{Disconnected:1,Preceding:2,Following:4,Contains:8,ContainedBy:16,ImplementationSpecific:32}}).call(Pe)),bv.exports}var zA;function hr(){return zA||(zA=1,(function(){
var e,t,n,r,o,i,a,l,u,d,f,m,h,y,v,b,E={}.hasOwnProperty,_=[].splice;({isObject:b,isFunction:v,isEmpty:y,getValue:h}=Ko()),l=null,n=null,r=null,o=null,i=null,f=null,
m=null,d=null,a=null,t=null,u=null,e=null,ev.exports=(function(){class A{constructor(x){this.parent=x,this.parent&&(this.options=this.parent.options,this.stringify=
this.parent.stringify),this.value=null,this.children=[],this.baseURI=null,l||(l=Tv(),n=Lv(),r=Iv(),o=Dv(),i=Wv(),f=Uv(),m=qv(),d=Kv(),a=tC(),t=Rt(),u=f9(),Nv(),
e=p9())}setParent(x){var O,C,D,$,F;for(this.parent=x,x&&(this.options=x.options,this.stringify=x.stringify),$=this.children,F=[],C=0,D=$.length;C<D;C++)O=$[C],F.
push(O.setParent(this));return F}element(x,O,C){var D,$,F,G,Q,ne,ze,ft,Me;if(ne=null,O===null&&C==null&&([O,C]=[{},null]),O==null&&(O={}),O=h(O),b(O)||([C,O]=[O,
C]),x!=null&&(x=h(x)),Array.isArray(x))for(F=0,ze=x.length;F<ze;F++)$=x[F],ne=this.element($);else if(v(x))ne=this.element(x.apply());else if(b(x)){for(Q in x)if(E.
call(x,Q))if(Me=x[Q],v(Me)&&(Me=Me.apply()),!this.options.ignoreDecorators&&this.stringify.convertAttKey&&Q.indexOf(this.stringify.convertAttKey)===0)ne=this.attribute(
Q.substr(this.stringify.convertAttKey.length),Me);else if(!this.options.separateArrayItems&&Array.isArray(Me)&&y(Me))ne=this.dummy();else if(b(Me)&&y(Me))ne=this.
element(Q);else if(!this.options.keepNullNodes&&Me==null)ne=this.dummy();else if(!this.options.separateArrayItems&&Array.isArray(Me))for(G=0,ft=Me.length;G<ft;G++)
$=Me[G],D={},D[Q]=$,ne=this.element(D);else b(Me)?!this.options.ignoreDecorators&&this.stringify.convertTextKey&&Q.indexOf(this.stringify.convertTextKey)===0?ne=
this.element(Me):(ne=this.element(Q),ne.element(Me)):ne=this.element(Q,Me)}else!this.options.keepNullNodes&&C===null?ne=this.dummy():!this.options.ignoreDecorators&&
this.stringify.convertTextKey&&x.indexOf(this.stringify.convertTextKey)===0?ne=this.text(C):!this.options.ignoreDecorators&&this.stringify.convertCDataKey&&x.indexOf(
this.stringify.convertCDataKey)===0?ne=this.cdata(C):!this.options.ignoreDecorators&&this.stringify.convertCommentKey&&x.indexOf(this.stringify.convertCommentKey)===
0?ne=this.comment(C):!this.options.ignoreDecorators&&this.stringify.convertRawKey&&x.indexOf(this.stringify.convertRawKey)===0?ne=this.raw(C):!this.options.ignoreDecorators&&
this.stringify.convertPIKey&&x.indexOf(this.stringify.convertPIKey)===0?ne=this.instruction(x.substr(this.stringify.convertPIKey.length),C):ne=this.node(x,O,C);
if(ne==null)throw new Error("Could not create any elements with: "+x+". "+this.debugInfo());return ne}insertBefore(x,O,C){var D,$,F,G,Q;if(x?.type)return F=x,G=
O,F.setParent(this),G?($=children.indexOf(G),Q=children.splice($),children.push(F),Array.prototype.push.apply(children,Q)):children.push(F),F;if(this.isRoot)throw new Error(
"Cannot insert elements at root level. "+this.debugInfo(x));return $=this.parent.children.indexOf(this),Q=this.parent.children.splice($),D=this.parent.element(x,
O,C),Array.prototype.push.apply(this.parent.children,Q),D}insertAfter(x,O,C){var D,$,F;if(this.isRoot)throw new Error("Cannot insert elements at root level. "+this.
debugInfo(x));return $=this.parent.children.indexOf(this),F=this.parent.children.splice($+1),D=this.parent.element(x,O,C),Array.prototype.push.apply(this.parent.
children,F),D}remove(){var x;if(this.isRoot)throw new Error("Cannot remove the root element. "+this.debugInfo());return x=this.parent.children.indexOf(this),_.apply(
this.parent.children,[x,x-x+1].concat([])),this.parent}node(x,O,C){var D;return x!=null&&(x=h(x)),O||(O={}),O=h(O),b(O)||([C,O]=[O,C]),D=new l(this,x,O),C!=null&&
D.text(C),this.children.push(D),D}text(x){var O;return b(x)&&this.element(x),O=new m(this,x),this.children.push(O),this}cdata(x){var O;return O=new n(this,x),this.
children.push(O),this}comment(x){var O;return O=new r(this,x),this.children.push(O),this}commentBefore(x){var O,C;return O=this.parent.children.indexOf(this),C=
this.parent.children.splice(O),this.parent.comment(x),Array.prototype.push.apply(this.parent.children,C),this}commentAfter(x){var O,C;return O=this.parent.children.
indexOf(this),C=this.parent.children.splice(O+1),this.parent.comment(x),Array.prototype.push.apply(this.parent.children,C),this}raw(x){var O;return O=new f(this,
x),this.children.push(O),this}dummy(){var x;return x=new a(this),x}instruction(x,O){var C,D,$,F,G;if(x!=null&&(x=h(x)),O!=null&&(O=h(O)),Array.isArray(x))for(F=
0,G=x.length;F<G;F++)C=x[F],this.instruction(C);else if(b(x))for(C in x)E.call(x,C)&&(D=x[C],this.instruction(C,D));else v(O)&&(O=O.apply()),$=new d(this,x,O),this.
children.push($);return this}instructionBefore(x,O){var C,D;return C=this.parent.children.indexOf(this),D=this.parent.children.splice(C),this.parent.instruction(
x,O),Array.prototype.push.apply(this.parent.children,D),this}instructionAfter(x,O){var C,D;return C=this.parent.children.indexOf(this),D=this.parent.children.splice(
C+1),this.parent.instruction(x,O),Array.prototype.push.apply(this.parent.children,D),this}declaration(x,O,C){var D,$;return D=this.document(),$=new o(D,x,O,C),D.
children.length===0?D.children.unshift($):D.children[0].type===t.Declaration?D.children[0]=$:D.children.unshift($),D.root()||D}dtd(x,O){var C,D,$,F,G,Q,ne,ze,ft,
Me;for(D=this.document(),$=new i(D,x,O),ft=D.children,F=G=0,ne=ft.length;G<ne;F=++G)if(C=ft[F],C.type===t.DocType)return D.children[F]=$,$;for(Me=D.children,F=Q=
0,ze=Me.length;Q<ze;F=++Q)if(C=Me[F],C.isRoot)return D.children.splice(F,0,$),$;return D.children.push($),$}up(){if(this.isRoot)throw new Error("The root node h\
as no parent. Use doc() if you need to get the document object.");return this.parent}root(){var x;for(x=this;x;){if(x.type===t.Document)return x.rootObject;if(x.
isRoot)return x;x=x.parent}}document(){var x;for(x=this;x;){if(x.type===t.Document)return x;x=x.parent}}end(x){return this.document().end(x)}prev(){var x;if(x=this.
parent.children.indexOf(this),x<1)throw new Error("Already at the first node. "+this.debugInfo());return this.parent.children[x-1]}next(){var x;if(x=this.parent.
children.indexOf(this),x===-1||x===this.parent.children.length-1)throw new Error("Already at the last node. "+this.debugInfo());return this.parent.children[x+1]}importDocument(x){
var O,C,D,$,F;if(C=x.root().clone(),C.parent=this,C.isRoot=!1,this.children.push(C),this.type===t.Document&&(C.isRoot=!0,C.documentObject=this,this.rootObject=C,
this.children)){for(F=this.children,D=0,$=F.length;D<$;D++)if(O=F[D],O.type===t.DocType){O.name=C.name;break}}return this}debugInfo(x){var O,C;return x=x||this.
name,x==null&&!((O=this.parent)!=null&&O.name)?"":x==null?"parent: <"+this.parent.name+">":(C=this.parent)!=null&&C.name?"node: <"+x+">, parent: <"+this.parent.
name+">":"node: <"+x+">"}ele(x,O,C){return this.element(x,O,C)}nod(x,O,C){return this.node(x,O,C)}txt(x){return this.text(x)}dat(x){return this.cdata(x)}com(x){
return this.comment(x)}ins(x,O){return this.instruction(x,O)}doc(){return this.document()}dec(x,O,C){return this.declaration(x,O,C)}e(x,O,C){return this.element(
x,O,C)}n(x,O,C){return this.node(x,O,C)}t(x){return this.text(x)}d(x){return this.cdata(x)}c(x){return this.comment(x)}r(x){return this.raw(x)}i(x,O){return this.
instruction(x,O)}u(){return this.up()}importXMLBuilder(x){return this.importDocument(x)}attribute(x,O){throw new Error("attribute() applies to element nodes onl\
y.")}att(x,O){return this.attribute(x,O)}a(x,O){return this.attribute(x,O)}removeAttribute(x){throw new Error("attribute() applies to element nodes only.")}replaceChild(x,O){
throw new Error("This DOM method is not implemented."+this.debugInfo())}removeChild(x){throw new Error("This DOM method is not implemented."+this.debugInfo())}appendChild(x){
throw new Error("This DOM method is not implemented."+this.debugInfo())}hasChildNodes(){return this.children.length!==0}cloneNode(x){throw new Error("This DOM m\
ethod is not implemented."+this.debugInfo())}normalize(){throw new Error("This DOM method is not implemented."+this.debugInfo())}isSupported(x,O){return!0}hasAttributes(){
return this.attribs.length!==0}compareDocumentPosition(x){var O,C;return O=this,O===x?0:this.document()!==x.document()?(C=e.Disconnected|e.ImplementationSpecific,
Math.random()<.5?C|=e.Preceding:C|=e.Following,C):O.isAncestor(x)?e.Contains|e.Preceding:O.isDescendant(x)?e.Contains|e.Following:O.isPreceding(x)?e.Preceding:e.
Following}isSameNode(x){throw new Error("This DOM method is not implemented."+this.debugInfo())}lookupPrefix(x){throw new Error("This DOM method is not implemen\
ted."+this.debugInfo())}isDefaultNamespace(x){throw new Error("This DOM method is not implemented."+this.debugInfo())}lookupNamespaceURI(x){throw new Error("Thi\
s DOM method is not implemented."+this.debugInfo())}isEqualNode(x){var O,C,D;if(x.nodeType!==this.nodeType||x.children.length!==this.children.length)return!1;for(O=
C=0,D=this.children.length-1;0<=D?C<=D:C>=D;O=0<=D?++C:--C)if(!this.children[O].isEqualNode(x.children[O]))return!1;return!0}getFeature(x,O){throw new Error("Th\
is DOM method is not implemented."+this.debugInfo())}setUserData(x,O,C){throw new Error("This DOM method is not implemented."+this.debugInfo())}getUserData(x){throw new Error(
"This DOM method is not implemented."+this.debugInfo())}contains(x){return x?x===this||this.isDescendant(x):!1}isDescendant(x){var O,C,D,$,F;for(F=this.children,
D=0,$=F.length;D<$;D++)if(O=F[D],x===O||(C=O.isDescendant(x),C))return!0;return!1}isAncestor(x){return x.isDescendant(this)}isPreceding(x){var O,C;return O=this.
treePosition(x),C=this.treePosition(this),O===-1||C===-1?!1:O<C}isFollowing(x){var O,C;return O=this.treePosition(x),C=this.treePosition(this),O===-1||C===-1?!1:
O>C}treePosition(x){var O,C;return C=0,O=!1,this.foreachTreeNode(this.document(),function(D){if(C++,!O&&D===x)return O=!0}),O?C:-1}foreachTreeNode(x,O){var C,D,
$,F,G;for(x||(x=this.document()),F=x.children,D=0,$=F.length;D<$;D++){if(C=F[D],G=O(C))return G;if(G=this.foreachTreeNode(C,O),G)return G}}}return Object.defineProperty(
A.prototype,"nodeName",{get:function(){return this.name}}),Object.defineProperty(A.prototype,"nodeType",{get:function(){return this.type}}),Object.defineProperty(
A.prototype,"nodeValue",{get:function(){return this.value}}),Object.defineProperty(A.prototype,"parentNode",{get:function(){return this.parent}}),Object.defineProperty(
A.prototype,"childNodes",{get:function(){return(!this.childNodeList||!this.childNodeList.nodes)&&(this.childNodeList=new u(this.children)),this.childNodeList}}),
Object.defineProperty(A.prototype,"firstChild",{get:function(){return this.children[0]||null}}),Object.defineProperty(A.prototype,"lastChild",{get:function(){return this.
children[this.children.length-1]||null}}),Object.defineProperty(A.prototype,"previousSibling",{get:function(){var j;return j=this.parent.children.indexOf(this),
this.parent.children[j-1]||null}}),Object.defineProperty(A.prototype,"nextSibling",{get:function(){var j;return j=this.parent.children.indexOf(this),this.parent.
children[j+1]||null}}),Object.defineProperty(A.prototype,"ownerDocument",{get:function(){return this.document()||null}}),Object.defineProperty(A.prototype,"text\
Content",{get:function(){var j,x,O,C,D;if(this.nodeType===t.Element||this.nodeType===t.DocumentFragment){for(D="",C=this.children,x=0,O=C.length;x<O;x++)j=C[x],
j.textContent&&(D+=j.textContent);return D}else return null},set:function(j){throw new Error("This DOM method is not implemented."+this.debugInfo())}}),A}).call(
this)}).call(Pe)),ev.exports}var vv={exports:{}},FA;function nC(){return FA||(FA=1,(function(){var e={}.hasOwnProperty;vv.exports=(function(){class t{constructor(r){
var o,i,a;this.assertLegalChar=this.assertLegalChar.bind(this),this.assertLegalName=this.assertLegalName.bind(this),r||(r={}),this.options=r,this.options.version||
(this.options.version="1.0"),i=r.stringify||{};for(o in i)e.call(i,o)&&(a=i[o],this[o]=a)}name(r){return this.options.noValidation?r:this.assertLegalName(""+r||
"")}text(r){return this.options.noValidation?r:this.assertLegalChar(this.textEscape(""+r||""))}cdata(r){return this.options.noValidation?r:(r=""+r||"",r=r.replace(
"]]>","]]]]><![CDATA[>"),this.assertLegalChar(r))}comment(r){if(this.options.noValidation)return r;if(r=""+r||"",r.match(/--/))throw new Error("Comment text can\
not contain double-hypen: "+r);return this.assertLegalChar(r)}raw(r){return this.options.noValidation?r:""+r||""}attValue(r){return this.options.noValidation?r:
this.assertLegalChar(this.attEscape(r=""+r||""))}insTarget(r){return this.options.noValidation?r:this.assertLegalChar(""+r||"")}insValue(r){if(this.options.noValidation)
return r;if(r=""+r||"",r.match(/\?>/))throw new Error("Invalid processing instruction value: "+r);return this.assertLegalChar(r)}xmlVersion(r){if(this.options.noValidation)
return r;if(r=""+r||"",!r.match(/1\.[0-9]+/))throw new Error("Invalid version number: "+r);return r}xmlEncoding(r){if(this.options.noValidation)return r;if(r=""+
r||"",!r.match(/^[A-Za-z](?:[A-Za-z0-9._-])*$/))throw new Error("Invalid encoding: "+r);return this.assertLegalChar(r)}xmlStandalone(r){return this.options.noValidation?
r:r?"yes":"no"}dtdPubID(r){return this.options.noValidation?r:this.assertLegalChar(""+r||"")}dtdSysID(r){return this.options.noValidation?r:this.assertLegalChar(
""+r||"")}dtdElementValue(r){return this.options.noValidation?r:this.assertLegalChar(""+r||"")}dtdAttType(r){return this.options.noValidation?r:this.assertLegalChar(
""+r||"")}dtdAttDefault(r){return this.options.noValidation?r:this.assertLegalChar(""+r||"")}dtdEntityValue(r){return this.options.noValidation?r:this.assertLegalChar(
""+r||"")}dtdNData(r){return this.options.noValidation?r:this.assertLegalChar(""+r||"")}assertLegalChar(r){var o,i;if(this.options.noValidation)return r;if(this.
options.version==="1.0"){if(o=/[\0-\x08\x0B\f\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/g,this.options.invalidCharReplacement!==
void 0)r=r.replace(o,this.options.invalidCharReplacement);else if(i=r.match(o))throw new Error(`Invalid character in string: ${r} at index ${i.index}`)}else if(this.
options.version==="1.1"){if(o=/[\0\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/g,this.options.invalidCharReplacement!==
void 0)r=r.replace(o,this.options.invalidCharReplacement);else if(i=r.match(o))throw new Error(`Invalid character in string: ${r} at index ${i.index}`)}return r}assertLegalName(r){
var o;if(this.options.noValidation)return r;if(r=this.assertLegalChar(r),o=/^([:A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF])([\x2D\.0-:A-Z_a-z\xB7\xC0-\xD6\xD8-\xF6\xF8-\u037D\u037F-\u1FFF\u200C\u200D\u203F\u2040\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF])*$/,
!r.match(o))throw new Error(`Invalid character in name: ${r}`);return r}textEscape(r){var o;return this.options.noValidation?r:(o=this.options.noDoubleEncoding?
/(?!&(lt|gt|amp|apos|quot);)&/g:/&/g,r.replace(o,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/\r/g,"&#xD;"))}attEscape(r){var o;return this.options.
noValidation?r:(o=this.options.noDoubleEncoding?/(?!&(lt|gt|amp|apos|quot);)&/g:/&/g,r.replace(o,"&amp;").replace(/</g,"&lt;").replace(/"/g,"&quot;").replace(/\t/g,
"&#x9;").replace(/\n/g,"&#xA;").replace(/\r/g,"&#xD;"))}}return t.prototype.convertAttKey="@",t.prototype.convertPIKey="?",t.prototype.convertTextKey="#text",t.
prototype.convertCDataKey="#cdata",t.prototype.convertCommentKey="#comment",t.prototype.convertRawKey="#raw",t}).call(this)}).call(Pe)),vv.exports}var kv={exports:{}},
xv={exports:{}},Sv={exports:{}},jA;function jp(){return jA||(jA=1,(function(){Sv.exports={None:0,OpenTag:1,InsideTag:2,CloseTag:3}}).call(Pe)),Sv.exports}var BA;
function rC(){return BA||(BA=1,(function(){var e,t,n,r={}.hasOwnProperty;({assign:n}=Ko()),e=Rt(),Dv(),Wv(),Lv(),Iv(),Tv(),Uv(),qv(),Kv(),tC(),zv(),jv(),Fv(),Bv(),
t=jp(),xv.exports=class{constructor(i){var a,l,u;i||(i={}),this.options=i,l=i.writer||{};for(a in l)r.call(l,a)&&(u=l[a],this["_"+a]=this[a],this[a]=u)}filterOptions(i){
var a,l,u,d,f,m,h,y,v;return i||(i={}),i=n({},this.options,i),a={writer:this},a.pretty=i.pretty||!1,a.allowEmpty=i.allowEmpty||!1,a.indent=(l=i.indent)!=null?l:
"  ",a.newline=(u=i.newline)!=null?u:`
`,a.offset=(d=i.offset)!=null?d:0,a.width=(f=i.width)!=null?f:0,a.dontPrettyTextNodes=(m=(h=i.dontPrettyTextNodes)!=null?h:i.dontprettytextnodes)!=null?m:0,a.spaceBeforeSlash=
(y=(v=i.spaceBeforeSlash)!=null?v:i.spacebeforeslash)!=null?y:"",a.spaceBeforeSlash===!0&&(a.spaceBeforeSlash=" "),a.suppressPrettyCount=0,a.user={},a.state=t.None,
a}indent(i,a,l){var u;return!a.pretty||a.suppressPrettyCount?"":a.pretty&&(u=(l||0)+a.offset+1,u>0)?new Array(u).join(a.indent):""}endline(i,a,l){return!a.pretty||
a.suppressPrettyCount?"":a.newline}attribute(i,a,l){var u;return this.openAttribute(i,a,l),a.pretty&&a.width>0?u=i.name+'="'+i.value+'"':u=" "+i.name+'="'+i.value+
'"',this.closeAttribute(i,a,l),u}cdata(i,a,l){var u;return this.openNode(i,a,l),a.state=t.OpenTag,u=this.indent(i,a,l)+"<![CDATA[",a.state=t.InsideTag,u+=i.value,
a.state=t.CloseTag,u+="]]>"+this.endline(i,a,l),a.state=t.None,this.closeNode(i,a,l),u}comment(i,a,l){var u;return this.openNode(i,a,l),a.state=t.OpenTag,u=this.
indent(i,a,l)+"<!-- ",a.state=t.InsideTag,u+=i.value,a.state=t.CloseTag,u+=" -->"+this.endline(i,a,l),a.state=t.None,this.closeNode(i,a,l),u}declaration(i,a,l){
var u;return this.openNode(i,a,l),a.state=t.OpenTag,u=this.indent(i,a,l)+"<?xml",a.state=t.InsideTag,u+=' version="'+i.version+'"',i.encoding!=null&&(u+=' encod\
ing="'+i.encoding+'"'),i.standalone!=null&&(u+=' standalone="'+i.standalone+'"'),a.state=t.CloseTag,u+=a.spaceBeforeSlash+"?>",u+=this.endline(i,a,l),a.state=t.
None,this.closeNode(i,a,l),u}docType(i,a,l){var u,d,f,m,h;if(l||(l=0),this.openNode(i,a,l),a.state=t.OpenTag,m=this.indent(i,a,l),m+="<!DOCTYPE "+i.root().name,
i.pubID&&i.sysID?m+=' PUBLIC "'+i.pubID+'" "'+i.sysID+'"':i.sysID&&(m+=' SYSTEM "'+i.sysID+'"'),i.children.length>0){for(m+=" [",m+=this.endline(i,a,l),a.state=
t.InsideTag,h=i.children,d=0,f=h.length;d<f;d++)u=h[d],m+=this.writeChildNode(u,a,l+1);a.state=t.CloseTag,m+="]"}return a.state=t.CloseTag,m+=a.spaceBeforeSlash+
">",m+=this.endline(i,a,l),a.state=t.None,this.closeNode(i,a,l),m}element(i,a,l){var u,d,f,m,h,y,v,b,E,_,A,j,x,O,C,D,$,F,G;if(l||(l=0),j=!1,this.openNode(i,a,l),
a.state=t.OpenTag,x=this.indent(i,a,l)+"<"+i.name,a.pretty&&a.width>0){b=x.length,C=i.attribs;for(A in C)r.call(C,A)&&(u=C[A],O=this.attribute(u,a,l),d=O.length,
b+d>a.width?(G=this.indent(i,a,l+1)+O,x+=this.endline(i,a,l)+G,b=G.length):(G=" "+O,x+=G,b+=G.length))}else{D=i.attribs;for(A in D)r.call(D,A)&&(u=D[A],x+=this.
attribute(u,a,l))}if(m=i.children.length,h=m===0?null:i.children[0],m===0||i.children.every(function(Q){return(Q.type===e.Text||Q.type===e.Raw||Q.type===e.CData)&&
Q.value===""}))a.allowEmpty?(x+=">",a.state=t.CloseTag,x+="</"+i.name+">"+this.endline(i,a,l)):(a.state=t.CloseTag,x+=a.spaceBeforeSlash+"/>"+this.endline(i,a,l));else if(a.
pretty&&m===1&&(h.type===e.Text||h.type===e.Raw||h.type===e.CData)&&h.value!=null)x+=">",a.state=t.InsideTag,a.suppressPrettyCount++,j=!0,x+=this.writeChildNode(
h,a,l+1),a.suppressPrettyCount--,j=!1,a.state=t.CloseTag,x+="</"+i.name+">"+this.endline(i,a,l);else{if(a.dontPrettyTextNodes){for($=i.children,y=0,E=$.length;y<
E;y++)if(f=$[y],(f.type===e.Text||f.type===e.Raw||f.type===e.CData)&&f.value!=null){a.suppressPrettyCount++,j=!0;break}}for(x+=">"+this.endline(i,a,l),a.state=t.
InsideTag,F=i.children,v=0,_=F.length;v<_;v++)f=F[v],x+=this.writeChildNode(f,a,l+1);a.state=t.CloseTag,x+=this.indent(i,a,l)+"</"+i.name+">",j&&a.suppressPrettyCount--,
x+=this.endline(i,a,l),a.state=t.None}return this.closeNode(i,a,l),x}writeChildNode(i,a,l){switch(i.type){case e.CData:return this.cdata(i,a,l);case e.Comment:return this.
comment(i,a,l);case e.Element:return this.element(i,a,l);case e.Raw:return this.raw(i,a,l);case e.Text:return this.text(i,a,l);case e.ProcessingInstruction:return this.
processingInstruction(i,a,l);case e.Dummy:return"";case e.Declaration:return this.declaration(i,a,l);case e.DocType:return this.docType(i,a,l);case e.AttributeDeclaration:
return this.dtdAttList(i,a,l);case e.ElementDeclaration:return this.dtdElement(i,a,l);case e.EntityDeclaration:return this.dtdEntity(i,a,l);case e.NotationDeclaration:
return this.dtdNotation(i,a,l);default:throw new Error("Unknown XML node type: "+i.constructor.name)}}processingInstruction(i,a,l){var u;return this.openNode(i,
a,l),a.state=t.OpenTag,u=this.indent(i,a,l)+"<?",a.state=t.InsideTag,u+=i.target,i.value&&(u+=" "+i.value),a.state=t.CloseTag,u+=a.spaceBeforeSlash+"?>",u+=this.
endline(i,a,l),a.state=t.None,this.closeNode(i,a,l),u}raw(i,a,l){var u;return this.openNode(i,a,l),a.state=t.OpenTag,u=this.indent(i,a,l),a.state=t.InsideTag,u+=
i.value,a.state=t.CloseTag,u+=this.endline(i,a,l),a.state=t.None,this.closeNode(i,a,l),u}text(i,a,l){var u;return this.openNode(i,a,l),a.state=t.OpenTag,u=this.
indent(i,a,l),a.state=t.InsideTag,u+=i.value,a.state=t.CloseTag,u+=this.endline(i,a,l),a.state=t.None,this.closeNode(i,a,l),u}dtdAttList(i,a,l){var u;return this.
openNode(i,a,l),a.state=t.OpenTag,u=this.indent(i,a,l)+"<!ATTLIST",a.state=t.InsideTag,u+=" "+i.elementName+" "+i.attributeName+" "+i.attributeType,i.defaultValueType!==
"#DEFAULT"&&(u+=" "+i.defaultValueType),i.defaultValue&&(u+=' "'+i.defaultValue+'"'),a.state=t.CloseTag,u+=a.spaceBeforeSlash+">"+this.endline(i,a,l),a.state=t.
None,this.closeNode(i,a,l),u}dtdElement(i,a,l){var u;return this.openNode(i,a,l),a.state=t.OpenTag,u=this.indent(i,a,l)+"<!ELEMENT",a.state=t.InsideTag,u+=" "+i.
name+" "+i.value,a.state=t.CloseTag,u+=a.spaceBeforeSlash+">"+this.endline(i,a,l),a.state=t.None,this.closeNode(i,a,l),u}dtdEntity(i,a,l){var u;return this.openNode(
i,a,l),a.state=t.OpenTag,u=this.indent(i,a,l)+"<!ENTITY",a.state=t.InsideTag,i.pe&&(u+=" %"),u+=" "+i.name,i.value?u+=' "'+i.value+'"':(i.pubID&&i.sysID?u+=' PU\
BLIC "'+i.pubID+'" "'+i.sysID+'"':i.sysID&&(u+=' SYSTEM "'+i.sysID+'"'),i.nData&&(u+=" NDATA "+i.nData)),a.state=t.CloseTag,u+=a.spaceBeforeSlash+">"+this.endline(
i,a,l),a.state=t.None,this.closeNode(i,a,l),u}dtdNotation(i,a,l){var u;return this.openNode(i,a,l),a.state=t.OpenTag,u=this.indent(i,a,l)+"<!NOTATION",a.state=t.
InsideTag,u+=" "+i.name,i.pubID&&i.sysID?u+=' PUBLIC "'+i.pubID+'" "'+i.sysID+'"':i.pubID?u+=' PUBLIC "'+i.pubID+'"':i.sysID&&(u+=' SYSTEM "'+i.sysID+'"'),a.state=
t.CloseTag,u+=a.spaceBeforeSlash+">"+this.endline(i,a,l),a.state=t.None,this.closeNode(i,a,l),u}openNode(i,a,l){}closeNode(i,a,l){}openAttribute(i,a,l){}closeAttribute(i,a,l){}}}).
call(Pe)),xv.exports}var WA;function Zv(){return WA||(WA=1,(function(){var e;e=rC(),kv.exports=class extends e{constructor(n){super(n)}document(n,r){var o,i,a,l,
u;for(r=this.filterOptions(r),l="",u=n.children,i=0,a=u.length;i<a;i++)o=u[i],l+=this.writeChildNode(o,r,0);return r.pretty&&l.slice(-r.newline.length)===r.newline&&
(l=l.slice(0,-r.newline.length)),l}}}).call(Pe)),kv.exports}var UA;function oC(){return UA||(UA=1,(function(){var e,t,n,r,o,i,a;({isPlainObject:a}=Ko()),n=QA(),
t=d9(),r=hr(),e=Rt(),i=nC(),o=Zv(),Yb.exports=(function(){class l extends r{constructor(d){super(null),this.name="#document",this.type=e.Document,this.documentURI=
null,this.domConfig=new t,d||(d={}),d.writer||(d.writer=new o),this.options=d,this.stringify=new i(d)}end(d){var f;return f={},d?a(d)&&(f=d,d=this.options.writer):
d=this.options.writer,d.document(this,d.filterOptions(f))}toString(d){return this.options.writer.document(this,this.options.writer.filterOptions(d))}createElement(d){
throw new Error("This DOM method is not implemented."+this.debugInfo())}createDocumentFragment(){throw new Error("This DOM method is not implemented."+this.debugInfo())}createTextNode(d){
throw new Error("This DOM method is not implemented."+this.debugInfo())}createComment(d){throw new Error("This DOM method is not implemented."+this.debugInfo())}createCDATASection(d){
throw new Error("This DOM method is not implemented."+this.debugInfo())}createProcessingInstruction(d,f){throw new Error("This DOM method is not implemented."+this.
debugInfo())}createAttribute(d){throw new Error("This DOM method is not implemented."+this.debugInfo())}createEntityReference(d){throw new Error("This DOM metho\
d is not implemented."+this.debugInfo())}getElementsByTagName(d){throw new Error("This DOM method is not implemented."+this.debugInfo())}importNode(d,f){throw new Error(
"This DOM method is not implemented."+this.debugInfo())}createElementNS(d,f){throw new Error("This DOM method is not implemented."+this.debugInfo())}createAttributeNS(d,f){
throw new Error("This DOM method is not implemented."+this.debugInfo())}getElementsByTagNameNS(d,f){throw new Error("This DOM method is not implemented."+this.debugInfo())}getElementById(d){
throw new Error("This DOM method is not implemented."+this.debugInfo())}adoptNode(d){throw new Error("This DOM method is not implemented."+this.debugInfo())}normalizeDocument(){
throw new Error("This DOM method is not implemented."+this.debugInfo())}renameNode(d,f,m){throw new Error("This DOM method is not implemented."+this.debugInfo())}getElementsByClassName(d){
throw new Error("This DOM method is not implemented."+this.debugInfo())}createEvent(d){throw new Error("This DOM method is not implemented."+this.debugInfo())}createRange(){
throw new Error("This DOM method is not implemented."+this.debugInfo())}createNodeIterator(d,f,m){throw new Error("This DOM method is not implemented."+this.debugInfo())}createTreeWalker(d,f,m){
throw new Error("This DOM method is not implemented."+this.debugInfo())}}return Object.defineProperty(l.prototype,"implementation",{value:new n}),Object.defineProperty(
l.prototype,"doctype",{get:function(){var u,d,f,m;for(m=this.children,d=0,f=m.length;d<f;d++)if(u=m[d],u.type===e.DocType)return u;return null}}),Object.defineProperty(
l.prototype,"documentElement",{get:function(){return this.rootObject||null}}),Object.defineProperty(l.prototype,"inputEncoding",{get:function(){return null}}),Object.
defineProperty(l.prototype,"strictErrorChecking",{get:function(){return!1}}),Object.defineProperty(l.prototype,"xmlEncoding",{get:function(){return this.children.
length!==0&&this.children[0].type===e.Declaration?this.children[0].encoding:null}}),Object.defineProperty(l.prototype,"xmlStandalone",{get:function(){return this.
children.length!==0&&this.children[0].type===e.Declaration?this.children[0].standalone==="yes":!1}}),Object.defineProperty(l.prototype,"xmlVersion",{get:function(){
return this.children.length!==0&&this.children[0].type===e.Declaration?this.children[0].version:"1.0"}}),Object.defineProperty(l.prototype,"URL",{get:function(){
return this.documentURI}}),Object.defineProperty(l.prototype,"origin",{get:function(){return null}}),Object.defineProperty(l.prototype,"compatMode",{get:function(){
return null}}),Object.defineProperty(l.prototype,"characterSet",{get:function(){return null}}),Object.defineProperty(l.prototype,"contentType",{get:function(){return null}}),
l}).call(this)}).call(Pe)),Yb.exports}var Pv={exports:{}},qA;function m9(){return qA||(qA=1,(function(){var e,t,n,r,o,i,a,l,u,d,f,m,h,y,v,b,E,_,A,j,x,O,C={}.hasOwnProperty;
({isObject:x,isFunction:j,isPlainObject:O,getValue:A}=Ko()),e=Rt(),m=oC(),h=Tv(),r=Lv(),o=Iv(),v=Uv(),_=qv(),y=Kv(),d=Dv(),f=Wv(),i=zv(),l=Fv(),a=jv(),u=Bv(),n=
eC(),E=nC(),b=Zv(),t=jp(),Pv.exports=class{constructor($,F,G){var Q;this.name="?xml",this.type=e.Document,$||($={}),Q={},$.writer?O($.writer)&&(Q=$.writer,$.writer=
new b):$.writer=new b,this.options=$,this.writer=$.writer,this.writerOptions=this.writer.filterOptions(Q),this.stringify=new E($),this.onDataCallback=F||function(){},
this.onEndCallback=G||function(){},this.currentNode=null,this.currentLevel=-1,this.openTags={},this.documentStarted=!1,this.documentCompleted=!1,this.root=null}createChildNode($){
var F,G,Q,ne,ze,ft,Me,_t;switch($.type){case e.CData:this.cdata($.value);break;case e.Comment:this.comment($.value);break;case e.Element:Q={},Me=$.attribs;for(G in Me)
C.call(Me,G)&&(F=Me[G],Q[G]=F.value);this.node($.name,Q);break;case e.Dummy:this.dummy();break;case e.Raw:this.raw($.value);break;case e.Text:this.text($.value);
break;case e.ProcessingInstruction:this.instruction($.target,$.value);break;default:throw new Error("This XML node type is not supported in a JS object: "+$.constructor.
name)}for(_t=$.children,ze=0,ft=_t.length;ze<ft;ze++)ne=_t[ze],this.createChildNode(ne),ne.type===e.Element&&this.up();return this}dummy(){return this}node($,F,G){
if($==null)throw new Error("Missing node name.");if(this.root&&this.currentLevel===-1)throw new Error("Document can only have one root node. "+this.debugInfo($));
return this.openCurrent(),$=A($),F==null&&(F={}),F=A(F),x(F)||([G,F]=[F,G]),this.currentNode=new h(this,$,F),this.currentNode.children=!1,this.currentLevel++,this.
openTags[this.currentLevel]=this.currentNode,G!=null&&this.text(G),this}element($,F,G){var Q,ne,ze,ft,Me,_t;if(this.currentNode&&this.currentNode.type===e.DocType)
this.dtdElement(...arguments);else if(Array.isArray($)||x($)||j($))for(ft=this.options.noValidation,this.options.noValidation=!0,_t=new m(this.options).element(
"TEMP_ROOT"),_t.element($),this.options.noValidation=ft,Me=_t.children,ne=0,ze=Me.length;ne<ze;ne++)Q=Me[ne],this.createChildNode(Q),Q.type===e.Element&&this.up();else
this.node($,F,G);return this}attribute($,F){var G,Q;if(!this.currentNode||this.currentNode.children)throw new Error("att() can only be used immediately after an\
 ele() call in callback mode. "+this.debugInfo($));if($!=null&&($=A($)),x($))for(G in $)C.call($,G)&&(Q=$[G],this.attribute(G,Q));else j(F)&&(F=F.apply()),this.
options.keepNullAttributes&&F==null?this.currentNode.attribs[$]=new n(this,$,""):F!=null&&(this.currentNode.attribs[$]=new n(this,$,F));return this}text($){var F;
return this.openCurrent(),F=new _(this,$),this.onData(this.writer.text(F,this.writerOptions,this.currentLevel+1),this.currentLevel+1),this}cdata($){var F;return this.
openCurrent(),F=new r(this,$),this.onData(this.writer.cdata(F,this.writerOptions,this.currentLevel+1),this.currentLevel+1),this}comment($){var F;return this.openCurrent(),
F=new o(this,$),this.onData(this.writer.comment(F,this.writerOptions,this.currentLevel+1),this.currentLevel+1),this}raw($){var F;return this.openCurrent(),F=new v(
this,$),this.onData(this.writer.raw(F,this.writerOptions,this.currentLevel+1),this.currentLevel+1),this}instruction($,F){var G,Q,ne,ze,ft;if(this.openCurrent(),
$!=null&&($=A($)),F!=null&&(F=A(F)),Array.isArray($))for(G=0,ze=$.length;G<ze;G++)Q=$[G],this.instruction(Q);else if(x($))for(Q in $)C.call($,Q)&&(ne=$[Q],this.
instruction(Q,ne));else j(F)&&(F=F.apply()),ft=new y(this,$,F),this.onData(this.writer.processingInstruction(ft,this.writerOptions,this.currentLevel+1),this.currentLevel+
1);return this}declaration($,F,G){var Q;if(this.openCurrent(),this.documentStarted)throw new Error("declaration() must be the first node.");return Q=new d(this,
$,F,G),this.onData(this.writer.declaration(Q,this.writerOptions,this.currentLevel+1),this.currentLevel+1),this}doctype($,F,G){if(this.openCurrent(),$==null)throw new Error(
"Missing root node name.");if(this.root)throw new Error("dtd() must come before the root node.");return this.currentNode=new f(this,F,G),this.currentNode.rootNodeName=
$,this.currentNode.children=!1,this.currentLevel++,this.openTags[this.currentLevel]=this.currentNode,this}dtdElement($,F){var G;return this.openCurrent(),G=new a(
this,$,F),this.onData(this.writer.dtdElement(G,this.writerOptions,this.currentLevel+1),this.currentLevel+1),this}attList($,F,G,Q,ne){var ze;return this.openCurrent(),
ze=new i(this,$,F,G,Q,ne),this.onData(this.writer.dtdAttList(ze,this.writerOptions,this.currentLevel+1),this.currentLevel+1),this}entity($,F){var G;return this.
openCurrent(),G=new l(this,!1,$,F),this.onData(this.writer.dtdEntity(G,this.writerOptions,this.currentLevel+1),this.currentLevel+1),this}pEntity($,F){var G;return this.
openCurrent(),G=new l(this,!0,$,F),this.onData(this.writer.dtdEntity(G,this.writerOptions,this.currentLevel+1),this.currentLevel+1),this}notation($,F){var G;return this.
openCurrent(),G=new u(this,$,F),this.onData(this.writer.dtdNotation(G,this.writerOptions,this.currentLevel+1),this.currentLevel+1),this}up(){if(this.currentLevel<
0)throw new Error("The document node has no parent.");return this.currentNode?(this.currentNode.children?this.closeNode(this.currentNode):this.openNode(this.currentNode),
this.currentNode=null):this.closeNode(this.openTags[this.currentLevel]),delete this.openTags[this.currentLevel],this.currentLevel--,this}end(){for(;this.currentLevel>=
0;)this.up();return this.onEnd()}openCurrent(){if(this.currentNode)return this.currentNode.children=!0,this.openNode(this.currentNode)}openNode($){var F,G,Q,ne;
if(!$.isOpen){if(!this.root&&this.currentLevel===0&&$.type===e.Element&&(this.root=$),G="",$.type===e.Element){this.writerOptions.state=t.OpenTag,G=this.writer.
indent($,this.writerOptions,this.currentLevel)+"<"+$.name,ne=$.attribs;for(Q in ne)C.call(ne,Q)&&(F=ne[Q],G+=this.writer.attribute(F,this.writerOptions,this.currentLevel));
G+=($.children?">":"/>")+this.writer.endline($,this.writerOptions,this.currentLevel),this.writerOptions.state=t.InsideTag}else this.writerOptions.state=t.OpenTag,
G=this.writer.indent($,this.writerOptions,this.currentLevel)+"<!DOCTYPE "+$.rootNodeName,$.pubID&&$.sysID?G+=' PUBLIC "'+$.pubID+'" "'+$.sysID+'"':$.sysID&&(G+=
' SYSTEM "'+$.sysID+'"'),$.children?(G+=" [",this.writerOptions.state=t.InsideTag):(this.writerOptions.state=t.CloseTag,G+=">"),G+=this.writer.endline($,this.writerOptions,
this.currentLevel);return this.onData(G,this.currentLevel),$.isOpen=!0}}closeNode($){var F;if(!$.isClosed)return F="",this.writerOptions.state=t.CloseTag,$.type===
e.Element?F=this.writer.indent($,this.writerOptions,this.currentLevel)+"</"+$.name+">"+this.writer.endline($,this.writerOptions,this.currentLevel):F=this.writer.
indent($,this.writerOptions,this.currentLevel)+"]>"+this.writer.endline($,this.writerOptions,this.currentLevel),this.writerOptions.state=t.None,this.onData(F,this.
currentLevel),$.isClosed=!0}onData($,F){return this.documentStarted=!0,this.onDataCallback($,F+1)}onEnd(){return this.documentCompleted=!0,this.onEndCallback()}debugInfo($){
return $==null?"":"node: <"+$+">"}ele(){return this.element(...arguments)}nod($,F,G){return this.node($,F,G)}txt($){return this.text($)}dat($){return this.cdata(
$)}com($){return this.comment($)}ins($,F){return this.instruction($,F)}dec($,F,G){return this.declaration($,F,G)}dtd($,F,G){return this.doctype($,F,G)}e($,F,G){
return this.element($,F,G)}n($,F,G){return this.node($,F,G)}t($){return this.text($)}d($){return this.cdata($)}c($){return this.comment($)}r($){return this.raw(
$)}i($,F){return this.instruction($,F)}att(){return this.currentNode&&this.currentNode.type===e.DocType?this.attList(...arguments):this.attribute(...arguments)}a(){
return this.currentNode&&this.currentNode.type===e.DocType?this.attList(...arguments):this.attribute(...arguments)}ent($,F){return this.entity($,F)}pent($,F){return this.
pEntity($,F)}not($,F){return this.notation($,F)}}}).call(Pe)),Pv.exports}var $v={exports:{}},KA;function h9(){return KA||(KA=1,(function(){var e,t,n,r={}.hasOwnProperty;
e=Rt(),n=rC(),t=jp(),$v.exports=class extends n{constructor(i,a){super(a),this.stream=i}endline(i,a,l){return i.isLastRootNode&&a.state===t.CloseTag?"":super.endline(
i,a,l)}document(i,a){var l,u,d,f,m,h,y,v,b;for(y=i.children,u=d=0,m=y.length;d<m;u=++d)l=y[u],l.isLastRootNode=u===i.children.length-1;for(a=this.filterOptions(
a),v=i.children,b=[],f=0,h=v.length;f<h;f++)l=v[f],b.push(this.writeChildNode(l,a,0));return b}cdata(i,a,l){return this.stream.write(super.cdata(i,a,l))}comment(i,a,l){
return this.stream.write(super.comment(i,a,l))}declaration(i,a,l){return this.stream.write(super.declaration(i,a,l))}docType(i,a,l){var u,d,f,m;if(l||(l=0),this.
openNode(i,a,l),a.state=t.OpenTag,this.stream.write(this.indent(i,a,l)),this.stream.write("<!DOCTYPE "+i.root().name),i.pubID&&i.sysID?this.stream.write(' PUBLI\
C "'+i.pubID+'" "'+i.sysID+'"'):i.sysID&&this.stream.write(' SYSTEM "'+i.sysID+'"'),i.children.length>0){for(this.stream.write(" ["),this.stream.write(this.endline(
i,a,l)),a.state=t.InsideTag,m=i.children,d=0,f=m.length;d<f;d++)u=m[d],this.writeChildNode(u,a,l+1);a.state=t.CloseTag,this.stream.write("]")}return a.state=t.CloseTag,
this.stream.write(a.spaceBeforeSlash+">"),this.stream.write(this.endline(i,a,l)),a.state=t.None,this.closeNode(i,a,l)}element(i,a,l){var u,d,f,m,h,y,v,b,E,_,A,j,
x,O,C;if(l||(l=0),this.openNode(i,a,l),a.state=t.OpenTag,_=this.indent(i,a,l)+"<"+i.name,a.pretty&&a.width>0){v=_.length,j=i.attribs;for(E in j)r.call(j,E)&&(u=
j[E],A=this.attribute(u,a,l),d=A.length,v+d>a.width?(C=this.indent(i,a,l+1)+A,_+=this.endline(i,a,l)+C,v=C.length):(C=" "+A,_+=C,v+=C.length))}else{x=i.attribs;
for(E in x)r.call(x,E)&&(u=x[E],_+=this.attribute(u,a,l))}if(this.stream.write(_),m=i.children.length,h=m===0?null:i.children[0],m===0||i.children.every(function(D){
return(D.type===e.Text||D.type===e.Raw||D.type===e.CData)&&D.value===""}))a.allowEmpty?(this.stream.write(">"),a.state=t.CloseTag,this.stream.write("</"+i.name+
">")):(a.state=t.CloseTag,this.stream.write(a.spaceBeforeSlash+"/>"));else if(a.pretty&&m===1&&(h.type===e.Text||h.type===e.Raw||h.type===e.CData)&&h.value!=null)
this.stream.write(">"),a.state=t.InsideTag,a.suppressPrettyCount++,this.writeChildNode(h,a,l+1),a.suppressPrettyCount--,a.state=t.CloseTag,this.stream.write("</"+
i.name+">");else{for(this.stream.write(">"+this.endline(i,a,l)),a.state=t.InsideTag,O=i.children,y=0,b=O.length;y<b;y++)f=O[y],this.writeChildNode(f,a,l+1);a.state=
t.CloseTag,this.stream.write(this.indent(i,a,l)+"</"+i.name+">")}return this.stream.write(this.endline(i,a,l)),a.state=t.None,this.closeNode(i,a,l)}processingInstruction(i,a,l){
return this.stream.write(super.processingInstruction(i,a,l))}raw(i,a,l){return this.stream.write(super.raw(i,a,l))}text(i,a,l){return this.stream.write(super.text(
i,a,l))}dtdAttList(i,a,l){return this.stream.write(super.dtdAttList(i,a,l))}dtdElement(i,a,l){return this.stream.write(super.dtdElement(i,a,l))}dtdEntity(i,a,l){
return this.stream.write(super.dtdEntity(i,a,l))}dtdNotation(i,a,l){return this.stream.write(super.dtdNotation(i,a,l))}}}).call(Pe)),$v.exports}(function(){var e,
t,n,r,o,i,a,l,u;({assign:l,isFunction:u}=Ko()),n=QA(),r=oC(),o=m9(),a=Zv(),i=h9(),e=Rt(),t=jp(),Ai.create=function(d,f,m,h){var y,v;if(d==null)throw new Error("\
Root element needs a name.");return h=l({},f,m,h),y=new r(h),v=y.element(d),h.headless||(y.declaration(h),(h.pubID!=null||h.sysID!=null)&&y.dtd(h)),v},Ai.begin=
function(d,f,m){return u(d)&&([f,m]=[d,f],d={}),f?new o(d,f,m):new r(d)},Ai.stringWriter=function(d){return new a(d)},Ai.streamWriter=function(d,f){return new i(
d,f)},Ai.implementation=new n,Ai.nodeType=e,Ai.writerState=t}).call(Pe);var Ip=class{constructor(t){this._elementName=t,this._attributes={},this._properties=[]}property(t,n){
return this._properties.push({name:t,value:n,isPropertyWithTextContent:!1}),this}multilineProperty(t,n){return this._properties.push({name:t,value:n,isPropertyWithTextContent:!0}),
this}name(t){return this._attributes.name=t,this}time(t){return this._attributes.time=t,this}build(t){return this.buildNode(this.createElement(t))}createElement(t){
return t?t.ele(this._elementName,this._attributes):this.createRootElement()}createRootElement(){let t=Ai.create(this._elementName,{encoding:"UTF-8",invalidCharReplacement:""});
return Object.keys(this._attributes).forEach(n=>{t.att(n,this._attributes[n])}),t}formatDate(t){let n=r=>(r<10?"0":"")+r;return t.getFullYear()+"-"+n(t.getMonth()+
1)+"-"+n(t.getDate())+"T"+n(t.getHours())+":"+n(t.getMinutes())+":"+n(t.getSeconds())}buildNode(t){if(this._properties.length){var n=t.ele("properties");Ov.forEach(
this._properties,r=>{r.isPropertyWithTextContent?n.ele("property",{name:r.name},r.value):n.ele("property",{name:r.name,value:r.value})})}return t}},Dp=class extends Ip{constructor(t,n){
super(n),this._factory=t,this._children=[]}timestamp(t){return Ov.isDate(t)?this._attributes.timestamp=this.formatDate(t):this._attributes.timestamp=t,this}testCase(){
var t=this._factory.newTestCase();return this._children.push(t),t}getTestCaseCount(){return this._sumTestCaseCounts(t=>t.getTestCaseCount())}getFailureCount(){return this.
_sumTestCaseCounts(t=>t.getFailureCount())}getErrorCount(){return this._sumTestCaseCounts(t=>t.getErrorCount())}getSkippedCount(){return this._sumTestCaseCounts(
t=>t.getSkippedCount())}_sumTestCaseCounts(t){var n=this._children.map(t);return n.reduce((r,o)=>r+o,0)}build(t){return this._attributes.tests=this.getTestCaseCount(),
this._attributes.failures=this.getFailureCount(),this._attributes.errors=this.getErrorCount(),this._attributes.skipped=this.getSkippedCount(),super.build(t)}buildNode(t){
return t=super.buildNode(t),Ov.forEach(this._children,n=>{n.build(t)}),t}},zp=class extends Dp{constructor(t){super(t,"testsuites")}testSuite(){var t=this._factory.
newTestSuite();return this._children.push(t),t}},Rv=class{constructor(t){this._factory=t,this._rootTestSuites=new zp(t)}writeTo(t){a9.sync(ZA.dirname(t)),GA.writeFileSync(
t,this.build(),"utf8")}build(){var t=this._rootTestSuites.build();return t.end({pretty:!0})}name(t){return this._rootTestSuites.name(t),this}testSuite(){return this.
_rootTestSuites.testSuite()}testCase(){return this._rootTestSuites.testCase()}newBuilder(){return this._factory.newBuilder()}},_v=class extends Dp{constructor(t){
super(t,"testsuite")}},Mv=class extends Ip{constructor(){super("testcase"),this._error=!1,this._failure=!1,this._skipped=!1,this._standardOutput=void 0,this._standardError=
void 0,this._stacktrace=void 0,this._errorAttributes={},this._failureAttributes={},this._errorAttachment=void 0,this._errorContent=void 0}className(t){return this.
_attributes.classname=t,this}file(t){return this._attributes.file=t,this}failure(t,n){return this._failure=!0,t&&(this._failureAttributes.message=t),n&&(this._failureAttributes.
type=n),this}error(t,n,r){return this._error=!0,t&&(this._errorAttributes.message=t),n&&(this._errorAttributes.type=n),r&&(this._errorContent=r),this}stacktrace(t){
return this._failure=!0,this._stacktrace=t,this}skipped(){return this._skipped=!0,this}standardOutput(t){return this._standardOutput=t,this}standardError(t){return this.
_standardError=t,this}getTestCaseCount(){return 1}getFailureCount(){return this._failure?1:0}getErrorCount(){return this._error?1:0}getSkippedCount(){return this.
_skipped?1:0}errorAttachment(t){return this._errorAttachment=t,this}build(t){let n=this.buildNode(this.createElement(t));if(this._failure){var r=n.ele("failure",
this._failureAttributes);this._stacktrace&&r.cdata(this._stacktrace)}if(this._error){var o=n.ele("error",this._errorAttributes);this._errorContent&&o.cdata(this.
_errorContent)}this._skipped&&n.ele("skipped"),this._standardOutput&&n.ele("system-out").cdata(this._standardOutput);var i;return this._standardError&&(i=n.ele(
"system-err").cdata(this._standardError),this._errorAttachment&&i.txt("[[ATTACHMENT|"+this._errorAttachment+"]]")),n}},Av=class{newBuilder(){return new Rv(this)}newTestSuite(){
return new _v(this)}newTestCase(){return new Mv}newTestSuites(){return new zp(this)}},g9=new Av().newBuilder();iC.exports=g9});function Ik({unjudged:e=[]},{namespace:t,labels:n},r){return e.filter(o=>(mg(o.kind)||o.namespace===t)&&U8(o.json.spec,n)&&W8(o.json.spec,r))}function W8(e,t){if(!Te(
e))return!0;let n=cr(e.types??e.policyTypes).map(o=>String(o).toLowerCase());if(n.length>0)return n.includes(t);let r=Object.keys(e).filter(o=>/^(in|e)gress/.test(
o));return r.length===0||r.some(o=>o.startsWith(t))}function U8(e,t){if(!Te(e))return!0;for(let n of B8){let r=e[n];if(!Te(r)||!Te(r.matchLabels))continue;if(Object.
entries(r.matchLabels).some(([i,a])=>{let l=/^(any|k8s):(.+)$/.exec(i)?.[2]??i;return!l.includes(":")&&!l.startsWith("io.")&&On(t,l)!==a}))return!1}return!0}var B8,
AN=J(()=>{"use strict";De();pe();Kn();B8=["endpointSelector","podSelector"]});function*CN(e,t,n={}){let r=Dk(e);yield*q8(e,t,n,(o,{end:i,wire:a},l,u,d)=>{let[f,m]=t.subjects(u,d);if(!f||!m)return;let{port:h,protocol:y}=a,v=r(t.reason(u,d),
f,m);return l!==NN&&l!==TN?{from:o.name,to:i.name,port:h,protocol:y,...l,decidedBy:v}:{from:o.name,to:i.name,port:h,protocol:y,allowed:l.allowed,decidedBy:v}})}
function*q8(e,t,{withoutCut:n=!1,byTarget:r=!1,isAsked:o},i){let{sources:a,targets:l}=t,u=y=>v=>{let b=ui(v);return b!==void 0&&Ik(e.inventory,b,y).length>0},d=new Set(
a.filter(u("egress"))),f=new Set(l.map(({end:y})=>y).filter(u("ingress"))),[m,h]=r?[l.length,a.length]:[a.length,l.length];for(let y=0;y<m;y++)for(let v=0;v<h;v++){
let[b,E]=r?[v,y]:[y,v],_=a[b],A=l[E];if(!_||!A||li(_)&&li(A.end)||o&&!o(_.name,A.end.name))continue;let j=t.allowed(b,E),x=t.varies?.(b,E)===!0,O=d.has(_)||f.has(
A.end);if(n&&!j&&!x&&!O)continue;let C=j?NN:TN,D=x||O?{...C,...x&&{varies:x},...O&&{unjudged:O}}:C,$=i(_,A,D,b,E);$!==void 0&&(yield $)}}function LN({inventory:e},{
sources:t}){return t.flatMap(n=>{if(n.kind!=="workload")return[];let r=Ik(e,n.workload,"egress").length>0;return[{name:n.name,...r&&{unjudged:r}}]})}function Dk(e){
let t=new Map,n={ingress:new Map,egress:new Map},r=(a,l)=>bm(n[a],l,()=>{let u=ui(l);return OM(u?e.isolating(u,a):[],a,l.name)}),o=({cut:a,admission:l},u,d)=>({
cut:a?r(u,d):void 0,rule:l&&bm(t,l.rule,()=>Gl(l.policy,l.rule)),open:ui(d)?.hostNetwork===!1?d.name:void 0}),i=new Map;return(a,l,u)=>{let{egress:d,ingress:f}=a,
m=()=>EM(a.path,o(d,"egress",l),o(f,"ingress",u)),[h,y]=[d.admission?.rule,f.admission?.rule];return a.path==="policies"&&!d.cut&&!f.cut&&(h??y)?bm(bm(i,h,()=>new Map),
y,m):m()}}function bm(e,t,n){let r=e.get(t);if(r!==void 0)return r;let o=n();return e.set(t,o),o}var NN,TN,zk=J(()=>{"use strict";Gt();Mi();AN();NN={allowed:!0},
TN={allowed:!1}});function*FN(e,t,{isAsked:n=()=>!0,byTarget:r=!1}={}){let o=qc(e,Sd([e])),i=Za.of(e,o),a=ie(t.targets,({end:h})=>h.name),l=zN(e,o.sources,i.sources),u=new Map,d=zN(
e,o.targets,i.targets).map(h=>{let y=(a.get(h.name)??[]).map(({wire:E})=>E),v=y.map(({port:E,protocol:_})=>`${E}/${_}`).join(),b=u.get(v)??jN(E=>Jg(E,y));return u.
set(v,b),{...h,beside:b}}),f=Dk(e),m=({end:h,group:y},v,b)=>f(i.reason("only",y,v.group,b),h,v.end);if(r){for(let h of d){let y=IN(h.places,b=>i.to("only",b)),v=(b,E)=>y(
E)(b);for(let b of l){let E=n(b.name,h.name)&&DN(v,m,b,h);E&&(yield E)}}return}for(let h of l){let y=IN(h.places,b=>i.from("only",b)),v=(b,E)=>y(b)(E);for(let b of d){
let E=n(h.name,b.name)&&DN(v,m,h,b);E&&(yield E)}}}function IN(e,t){let[n,...r]=e;if(!n||r.length>0)return jN(t);let o=t(n.group);return()=>o}function DN(e,t,n,r){
if(n.lone&&r.lone&&n.lone.workload!==r.lone.workload){let[y,v]=[n.lone.place,r.lone.place],b=e(y.group,v.group);if(b.length===0)return;let E=r.beside(b),_=E[0];
return _&&new vm(n,r,{source:y,target:v,open:b,others:E,at:_,varies:!1},t)}let o=G8(n.places,r.places),[i]=o;if(!i)return;let[a,l]=i,u=o.map(y=>e(y[0].group,y[1].
group)),d=u.reduce(ka),f=r.beside(d),m=u.length===1?K8:u.flatMap(y=>r.beside(_o(y,d))),h=f[0]??m[0];return h&&new vm(n,r,{source:a,target:l,open:d,others:f,at:h,
varies:m.length>0},t)}function Z8(e){return e.kind==="workload"&&e.workload===ai}function zN(e,t,n){let r=new Map(n.flatMap((i,a)=>i.map(({only:l})=>[l,a])));return[
...ie(t,i=>i.kind==="workload"?e.labelOf(Ct(i.workload)):i.name)].map(([i,a])=>{let l=a.map(y=>({end:y,group:r.get(y)??-1})),[u,...d]=l,f=u&&d.length===0?ui(u.end):
void 0,m=u&&f&&{place:u,workload:f},h=m?.place.end.kind==="workload"&&hs(m.workload);return{name:i,places:l,lone:m,isOnePod:h}})}function G8(e,t){return e.flatMap(
n=>t.flatMap(r=>{if(li(n.end)&&li(r.end))return[];let o={from:Mn(n.end),to:Mn(r.end)};return $s(o)&&!$p(o)?[[n,r]]:[]}))}function jN(e){let t=new Map;return n=>{
let r=t.get(n);if(r!==void 0)return r;let o=e(n);return t.set(n,o),o}}var vm,K8,BN=J(()=>{"use strict";Ne();pe();Gt();Kr();zk();pr();Ka();Hl();Mo();vm=class{from;to;isOnePod;open;others;#e;#t;constructor(t,n,r,o){
this.from=t.name,this.to=n.name,this.isOnePod=n.isOnePod,this.open=r.open,this.others=r.others,this.#e=r,this.#t=o,r.varies&&(this.varies=!0),li(r.source.end)&&
Z8(r.target.end)&&(this.ofCluster=!0)}decider(){let{source:t,target:n,at:r}=this.#e;return this.#t(t,n,r)}};K8=[]});var Fk,jk,WN=J(()=>{"use strict";Fk='"use strict";(()=>{var Ce=n=>{throw TypeError(n)};var ue=(n,e,t)=>e.has(n)||Ce("Cannot "+t);var l=(n,e,t)=>(ue(n,e,"read fr\
om private field"),t?t.call(n):e.get(n)),C=(n,e,t)=>e.has(n)?Ce("Cannot add the same private member more than once"):e instanceof WeakSet?e.add(n):e.set(n,t),L=\
(n,e,t,o)=>(ue(n,e,"write to private field"),o?o.call(n,t):e.set(n,t),t),g=(n,e,t)=>(ue(n,e,"access private method"),t);var Me="other";var kt="ABCDEFGHIJKLMNOPQ\
RSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Oe(n){let e=[],t=0,o=()=>{let r=0;for(let s=1;t<n.length;s*=32){let a=kt.indexOf(n.charAt(t++));if(r+=\
a%32*s,a<32)break}return r};for(;t<n.length;){let r=o(),s=r%2===1?o()+2:1;for(let a=0;a<s;a++)e.push(r>>1)}return e}var me=["o","w","p","c","u","s"];function Re\
(n,e,t,o){let r=o/2,s=Math.floor(o/3),[a,c]=[e+r,t+r];switch(n){case"o":return`M${a-s} ${c-s}h${2*s}v${2*s}h-${2*s}z`;case"w":{let i=s+1;return`M${a} ${c-i}l${i\
} ${i}l-${i} ${i}l-${i}-${i}z`}case"p":return`M${a-s} ${c-s}v${2*s}h${2*s}z`;case"u":return`M${a-4} ${c}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`;case"s":return`M${a-4} ${\
c}h8`;case"c":return`M${a} ${c}h0`}}var fe=1,Rt=2,Ne=4;function m(n,e){let t=n[e];if(t===void 0)throw new RangeError(`nothing at ${e} of ${n.length}`);return t}\
var J=1,Te=2,Pe=4,We=8,he=4,D,I,M,H,De,Ie,Q=class{constructor(e){C(this,M);C(this,D);C(this,I);this.data=e;let t=e.targets.length,o=e.patterns.map(Oe);L(this,D,\
new Int32Array(e.rows.length*t)),e.rows.forEach(([s=0,...a],c)=>{l(this,D).set(m(o,s),c*t);for(let i=0;i<a.length;i+=2)l(this,D)[c*t+m(a,i)]=m(a,i+1)});let r=Ui\
nt8Array.from([0,...e.answers.map(([s=0])=>Tt(s))]);L(this,I,new Uint8Array(l(this,D).length)),l(this,D).forEach((s,a)=>{l(this,I)[a]=m(r,s)}),g(this,M,De).call\
(this),g(this,M,Ie).call(this)}has(e,t){return(g(this,M,H).call(this,e,t)&J)>0}isOwn(e,t){return(g(this,M,H).call(this,e,t)&Te)>0}isOpen(e,t){return(g(this,M,H)\
.call(this,e,t)&Pe)>0}mayBeOpen(e,t){return(g(this,M,H).call(this,e,t)&We)>0}counts(e){let[,,t]=m(this.data.targets,e);return t!==Me&&t!=="any"}isDeployed(e){re\
turn m(this.data.sources,e)[0]!==this.data.elsewhere}sign(e,t){let o=g(this,M,H).call(this,e,t);return o&J?me[o>>he]:void 0}lines(e,t){let o=m(l(this,D),e*this.\
data.targets.length+t);if(o===0)return[];let[r,s]=[m(this.data.sources,e)[0],m(this.data.targets,t)[0]];return m(this.data.answers,o-1).slice(1).map(a=>{let[c,.\
..i]=m(this.data.lines,a);return[c.split("").join(r).split("").join(s),...i]})}};D=new WeakMap,I=new WeakMap,M=new WeakSet,H=function(e,t){return m(l(this,I),\
e*this.data.targets.length+t)},De=function(){let{sources:e,targets:t}=this.data,o=new Map(e.map(([r],s)=>[r,s]));t.forEach(([r],s)=>{let a=o.get(r);a===void 0||\
!this.has(a,s)||(l(this,I)[a*t.length+s]=J|Te|pe("s"))})},Ie=function(){let{sources:e,targets:t}=this.data,o=new Set(this.data.outside),r=([,c])=>c!=="kube-syst\
em",s=[...t.keys()],a=s.filter(c=>o.has(m(t,c)[0]));e.forEach((c,i)=>{for(let u of o.has(c[0])?s:a){if(!r(c)||!r(m(t,u))||this.sign(i,u)!=="o")continue;let f=i*\
t.length+u;l(this,I)[f]=m(l(this,I),f)&(1<<he)-1|pe("w")}})};function Tt(n){let e=(n&(fe|Ne))===fe?Pe:0;return J|e|(n>0?We:0)|pe(Nt(n))}function Nt(n){return n&\
Ne?"u":n&Rt?"p":n&fe?"o":"c"}function pe(n){return me.indexOf(n)<<he}function b(n){let e=document.getElementById(n);if(e===null)throw new Error(`the page has no\
 #${n}`);return e}function k(n){return b(n)}function ge(n,e){return[...n.querySelectorAll(e)]}function O(n,e,...t){return Fe(document.createElement(n),e,t)}func\
tion P(n,e,...t){return Fe(document.createElementNS("http://www.w3.org/2000/svg",n),e,t)}function ze(n,e){n.classList.toggle("off",!e)}function Fe(n,e,t){for(le\
t[o,r]of Object.entries(e))n.setAttribute(o,String(r));return n.append(...t),n}function Z({from:n,to:e,namespace:t,open:o}){return n.trim()!==""||e.trim()!==""|\
|t!==""||o}function Ue(n,e){let{namespace:t}=e,{sources:o,targets:r}=n.data,s={rows:Be(o,e.from),columns:Be(r,e.to)};if(t!==""){let a=i=>m(o,i)[1]===t,c=i=>m(r,\
i)[1]===t;s=Ge(s,a,c,(i,u)=>(a(i)||c(u))&&n.mayBeOpen(i,u))}if(e.open){let a=()=>!1;s=Ge(s,a,a,(c,i)=>n.mayBeOpen(c,i))}return s}function Ge({rows:n,columns:e},\
t,o,r){return{rows:n.filter(s=>t(s)||e.some(a=>r(s,a))),columns:e.filter(s=>o(s)||n.some(a=>r(a,s)))}}function Be(n,e){let t=e.toLowerCase().split(",").map(o=>o\
.trim()).filter(o=>o!=="").map(o=>Pt(n,o));return n.flatMap((o,r)=>t.length===0||t.some(s=>s(o))?[r]:[])}function Pt(n,e){let t=r=>e===r[0].toLowerCase()||e===`\
${r[1]}/`.toLowerCase()||e===He(r);if(n.some(t))return t;let o=e.split(/\\s+/);return r=>o.some(s=>He(r).includes(s))}function He([n,,e]){return(e===void 0?n:`${\
n}:${e}`).toLowerCase()}function _e(n){let e=b("g"),t=ge(e,".e"),o=ge(e,".n"),r,s=i=>{e.classList.toggle("picked",i!==void 0);let u=new Set;for(let f of t){let{\
from:d,to:h}=f.dataset,[y,v]=[d===i,h===i];f.classList.toggle("out",y),f.classList.toggle("in",v&&!y),!(!y&&!v||f.classList.contains("off"))&&(u.add(d).add(h),f\
.parentNode?.append(f))}for(let f of o)f.classList.toggle("at",f.dataset.name===i),f.classList.toggle("near",u.has(f.dataset.name))},a=i=>{r=i,s(i);for(let u of\
 o)u.setAttribute("aria-pressed",String(i!==void 0&&u.dataset.name===i))},c=i=>{let u=o[(i+o.length)%o.length];for(let f of o)f.setAttribute("tabindex",f===u?"0\
":"-1");u?.focus()};e.addEventListener("keydown",i=>{let u=o.findIndex(d=>d===i.target),f=o[u]?.dataset.name;if(i.key==="ArrowRight"||i.key==="ArrowDown")c(u+1)\
;else if(i.key==="ArrowLeft"||i.key==="ArrowUp")c(u-1);else if(i.key==="Home")c(0);else if(i.key==="End")c(-1);else if(i.key==="Enter"||i.key===" ")a(r===f?void\
 0:f);else if(i.key==="Escape")a(void 0);else return;i.preventDefault()});for(let i of o){let{name:u}=i.dataset,f=()=>{s(u)},d=()=>{s(r)};i.addEventListener("mo\
useenter",f),i.addEventListener("mouseleave",d),i.addEventListener("focus",f),i.addEventListener("blur",d),i.addEventListener("click",()=>{a(r===u?void 0:u)})}r\
eturn{hold:a,filter:(i,u)=>{let f=Wt(n,t,i,u),d=t.filter(h=>!h.classList.contains("off")).length;e.classList.toggle("heads",d<=80),e.classList.toggle("many",d>8\
0);for(let h of o)h.classList.toggle("dim",Z(u)&&!f.has(h.dataset.name??""))}}}function Wt(n,e,{rows:t,columns:o},{namespace:r}){let{sources:s,targets:a}=n.data\
,c=new Map(t.map(d=>[m(s,d)[0],d])),i=new Map;for(let d of o){let[h]=m(a,d);i.set(h,[...i.get(h)??[],d])}let u=new Map([...s,...a].map(([d,h])=>[d,h])),f=new Se\
t;for(let d of e){let{from:h="",to:y=""}=d.dataset,[v,S]=[u.get(h),u.get(y)],A=c.get(h),E=A!==void 0&&(i.get(y)??[]).some(F=>n.mayBeOpen(A,F)),$=v===void 0||S==\
=void 0||E&&(r===""||v===r||S===r);ze(d,$),$&&f.add(h).add(y)}return f}function je(n,e){let t=[];return n.forEach((o,r)=>{let s=e(o),a=t[t.length-1];a?.key===s?\
t[t.length-1]={...a,to:r+1}:t.push({key:s,from:r,to:r+1})}),t}var Ke=8;function K(n,e,t){let o=je(n,e),r=o.flatMap(({from:s,to:a},c)=>n.slice(s,a).map((i,u)=>(s\
+u)*t+c*Ke));return{items:n,starts:r,groups:o,cell:t,size:n.length*t+Math.max(0,o.length-1)*Ke}}function ye({starts:n,cell:e},t,o){return[be(n,t-e+1),be(n,o)]}f\
unction we({starts:n,cell:e},t){let o=be(n,t+1)-1;return o>=0&&t<m(n,o)+e?o:void 0}function be(n,e){let[t,o]=[0,n.length];for(;t<o;){let r=t+o>>1;m(n,r)<e?t=r+1\
:o=r}return t}function qe({row:n,column:e},t,o,r){let{rows:s,columns:a,page:c}=r,i=(u,f)=>{let d={row:Ye(u,-1,s-1),column:Ye(f,-1,a-1)};return d.row===-1&&d.col\
umn===-1?{row:n,column:e}:d};switch(t){case"ArrowUp":return i(o?0:n-1,e);case"ArrowDown":return i(o?s-1:n+1,e);case"ArrowLeft":return i(n,o?0:e-1);case"ArrowRig\
ht":return i(n,o?a-1:e+1);case"Home":return i(o?0:n,0);case"End":return i(o?s-1:n,a-1);case"PageUp":return i(Math.max(0,n-c),e);case"PageDown":return i(n+c,e);d\
efault:return}}function Ye(n,e,t){return Math.min(t,Math.max(e,n))}var G=20,xe=7.25,Ze=6.7,Xe=34,Dt=640;function et(n,e,t){let o=(i,u)=>Math.max(4,...i.items.ma\
p((f,d)=>te(zt(i,d,u(d))))),r=i=>Math.floor((i-G-14)/xe),s=Math.min(o(n.rows,n.rowLabel),Xe,r(e*.42)),a=e<Dt?.2:.4,c=Math.min(o(n.columns,n.columnLabel),Xe,r(t*\
a));return{left:Je(Math.max(8,s)),top:Je(Math.max(8,c))}}function Je(n){return G+14+Math.ceil(n*xe)}function tt({rows:n,columns:e},{left:t,top:o}){ee("m-corner"\
,t,o),ee("m-cols",e.size,o),ee("m-rows",t,n.size),ee("m-cells",e.size,n.size),b("m-corner").replaceChildren(P("text",{x:t-8,y:o-8,"text-anchor":"end"},"from \\u2\
193 to \\u2192"))}function ve(n,e,t){let{paths:o,texts:r}=n.paint(e);b("signs").replaceChildren(...[...o].map(([s,a])=>P("path",{class:s,d:a})),...r.map(([s,a,c,\
i])=>P("text",{class:i,x:a,y:c,"text-anchor":"middle"},s))),b("m-rows").replaceChildren(...Qe("row",n.rows,n.rowLabel,e.rows,t.left)),b("m-cols").replaceChildre\
n(...Qe("column",n.columns,n.columnLabel,e.columns,t.top))}function Qe(n,e,t,[o,r],s){let a=e.groups.filter(u=>u.key!==""&&u.from<r&&u.to>o).map(u=>Ft(n,e,u,[o,\
r])),c=Math.floor((s-G-14)/xe),i=e.items.slice(o,r).map((u,f)=>{let d=o+f,h=m(e.starts,d)+e.cell/2+4,y=n==="row"?{transform:`translate(${s-8} ${h})`,"text-ancho\
r":"end"}:{transform:`translate(${h} ${s-6}) rotate(-90)`};return P("text",{class:"label","data-at":d,...y},...It(e,d,t,c))});return[...a,...i]}function It(n,e,\
t,o){let r=t(e),s=nt(n,e)?r.before:"",a=i=>i===""?[]:[P("tspan",{class:"ns"},i)],c=`${s}${r.name}${r.after}`;return te(c)>o?[Gt(c,o)]:[...a(s),r.name,...a(r.aft\
er)]}function zt(n,e,{before:t,name:o,after:r}){return`${nt(n,e)?t:""}${o}${r}`}function nt(n,e){let t=n.groups.find(({to:o})=>e<o);return t!==void 0&&!ot(n,t)}\
function ot({cell:n},{key:e,from:t,to:o}){return(o-t)*n>=te(e)*Ze+2}function Ft(n,e,t,[o,r]){let s=m(e.starts,t.from),a=(t.to-t.from)*e.cell-1,c=n==="row",i=c?{\
x:2,y:s,width:G-4,height:a}:{x:s,y:2,width:a,height:G-4},u=P("rect",{...i,rx:4});if(!ot(e,t))return P("g",{class:"band"},u);let f=te(t.key)*Ze/2+2,d=m(e.starts,\
Math.max(o,t.from)),h=m(e.starts,Math.min(r,t.to)-1)+e.cell,y=Math.min(Math.max((d+h)/2,s+f),s+a-f),v=c?{transform:`translate(${G/2+3.5} ${y}) rotate(-90)`}:{x:\
y,y:G/2+3.5};return P("g",{class:"band"},u,P("text",{...v,"text-anchor":"middle"},t.key))}function te(n){return Array.from(n).length}function Gt(n,e){let t=Arra\
y.from(n);if(t.length<=e)return n;let o=Math.ceil((e-1)/2);return`${t.slice(0,o).join("")}\\u2026${t.slice(t.length-(e-1-o)).join("")}`}function ee(n,e,t){b(n).s\
etAttribute("width",String(Math.max(1,Math.ceil(e)))),b(n).setAttribute("height",String(Math.max(1,Math.ceil(t))))}var it=n=>n?26:18;function at(n,e,t,o){let{so\
urces:r,targets:s}=n.data,a=it(o),c=K(e.rows,d=>m(r,d)[1],a),i=K(e.columns,d=>m(s,d)[1],a),u=d=>m(r,m(c.items,d)),f=d=>m(s,m(i.items,d));return{name:"Who reache\
s whom: sources in rows, destinations in columns",rows:c,columns:i,rowLabel:d=>rt(u(d),""),columnLabel:d=>rt(f(d),`:${f(d)[2]}`),paint:({rows:[d,h],columns:[y,v\
]})=>{let S=new Map;for(let A=d;A<h;A++)for(let E=y;E<v;E++){let $=n.sign(m(c.items,A),m(i.items,E));if($===void 0)continue;let F=Re($,m(i.starts,E),m(c.starts,\
A),a);S.set($,(S.get($)??"")+F)}return{paths:S,texts:[]}},words:({row:d,column:h})=>{let y="Enter or a click: only this, or all again";if(h===-1)return{title:`F\
rom ${u(d)[0]}`,lines:[],hint:y};let v=`${f(h)[0]}:${f(h)[2]}`;if(d===-1)return{title:`To ${v}`,lines:[],hint:y};let[S,A]=[m(c.items,d),m(i.items,h)],E=n.sign(S\
,A);if(E===void 0)return{title:`${u(d)[0]} \\u2192 ${v} is not asked`,lines:[]};let $={o:"open",w:"open",p:"partly open",c:"closed",u:"not judged",s:"itself"}[E]\
;return{title:`${u(d)[0]} \\u2192 ${v} is ${$}`,lines:n.lines(S,A)}},act:({row:d,column:h})=>{if(h===-1)return()=>{t.narrow(u(d)[0],void 0)};if(!(d>-1))return()=\
>{t.narrow(void 0,`${f(h)[0]}:${f(h)[2]}`)}}}}function rt([n,e],t){return e===""?{before:"",name:n,after:t}:{before:`${e}/`,name:n.slice(e.length+1),after:t}}va\
r ne=44;function ct({rows:n,columns:e,counts:t},o,r,s){let a=it(s)+6,c=K([...n.keys()],()=>"",a),i=K([...e.keys()],()=>"",ne),u=(d,h)=>m(m(t,d),h),f=(d,h)=>[m(n\
,d),m(e,h)].some(({name:y})=>o.has(y))&&![m(n,d),m(e,h)].some(({name:y})=>y==="kube-system");return{name:"Which namespaces reach which: sources in rows, destina\
tions in columns, open connections counted",rows:c,columns:i,rowLabel:d=>st(m(n,d)),columnLabel:d=>st(m(e,d)),paint:({rows:[d,h],columns:[y,v]})=>{let S=new Map\
,A=[];for(let E=d;E<h;E++)for(let $=y;$<v;$++){let[F,de]=[m(i.starts,$),m(c.starts,E)],X=u(E,$);if(X.total===0&&X.unsure===0)continue;let B=Bt(X,f(E,$)),At=B===\
"c"?Ht(F,de,a):Ut(F,de,a,B.includes("w"));S.set(B,(S.get(B)??"")+At),B!=="c"&&A.push([Vt(X),F+ne/2,de+a/2+4,B])}return{paths:S,texts:A}},words:({row:d,column:h}\
)=>{let y="Enter or a click: these workloads";if(h===-1)return{title:`From ${m(n,d).name}`,lines:[],hint:y};if(d===-1)return{title:`To ${m(e,h).name}`,lines:[],\
hint:y};let{open:v,unsure:S,total:A}=u(d,h),E=`${m(n,d).name} \\u2192 ${m(e,h).name}`;if(A===0&&S===0)return{title:`${E}: nothing to connect`,lines:[]};let $=S==\
=0?[]:[[`${S} more: on undeclared ports, of some pods only, or not judged`]];return{title:`${E}: ${v} of ${A} open`,lines:$,hint:y}},act:({row:d,column:h})=>{le\
t[y,v]=[n[d]?.filter??"",e[h]?.filter??""];return()=>{r.drill(y,v)}}}}function st({name:n,names:e}){return{before:"",name:n,after:e>1?` ${e}`:""}}function Bt({o\
pen:n,unsure:e,total:t},o){if(n+e===0)return"c";let r=o?"w":"o";return n===t?`all-${r}`:`part-${r}`}function Ht(n,e,t){return`M${n+ne/2} ${e+t/2}h0`}function Ut\
(n,e,t,o){let[r,s]=[ne-4,t-6];return o?`M${n+2} ${e+3+s/2}l6-${s/2}h${r-12}l6 ${s/2}l-6 ${s/2}h-${r-12}z`:`M${n+2} ${e+3}h${r}v${s}h-${r}z`}function Vt({open:n,\
unsure:e}){let t=n/1e3,o=n<1e3?String(n):`${t.toFixed(t<10?1:0)}k`;return e===0?o:n===0?"+":`${o}+`}function oe({rows:n,columns:e},[t,o,r,s]){return{rows:ye(n,o\
,s),columns:ye(e,t,r)}}function Ee({title:n,lines:e,hint:t},{left:o,top:r,right:s,bottom:a}){b("tip-text").replaceChildren(O("b",{},n),...e.flatMap(([h,y])=>[O(\
"p",{},h),...y===void 0?[]:[O("code",{},y)]]),...t===void 0?[]:[O("p",{class:"hint"},t)]);let c=b("tip");c.hidden=!1;let{width:i,height:u}=c.getBoundingClientRe\
ct(),f=s+8+i>innerWidth?o-i-8:s+8,d=a+8+u>innerHeight?r-u-8:a+8;c.style.left=`${Math.max(4,f)}px`,c.style.top=`${Math.max(4,d)}px`}function re(n){b("tip").class\
List.toggle("held",n)}function U(){b("tip").hidden=!0,b("tip-text").replaceChildren(),re(!1)}var w,x,R,W,T,N,_,p,$e,Y,lt,dt,V,ut,mt,q,Le,ft,se,Ae,ht,ie=class{co\
nstructor(){C(this,p);C(this,w,b("grid"));C(this,x);C(this,R,{left:0,top:0});C(this,W);C(this,T,{row:0,column:0});C(this,N,!1);C(this,_,!1);let e=()=>{l(this,_)\
||(L(this,_,!0),requestAnimationFrame(()=>{L(this,_,!1),g(this,p,Y).call(this)}))};l(this,w).addEventListener("scroll",()=>{e(),!l(this,w).matches(":focus-visib\
le")&&!l(this,N)&&U()}),new ResizeObserver(()=>{g(this,p,$e).call(this)}).observe(l(this,w)),l(this,w).addEventListener("pointermove",t=>{t.pointerType==="mouse\
"&&!l(this,N)&&g(this,p,dt).call(this,t)}),l(this,w).addEventListener("pointerleave",()=>{l(this,N)||g(this,p,V).call(this)}),l(this,w).addEventListener("click"\
,t=>{g(this,p,ut).call(this,t)}),l(this,w).addEventListener("keydown",t=>{g(this,p,mt).call(this,t)}),l(this,w).addEventListener("focus",()=>{g(this,p,q).call(t\
his,l(this,T),l(this,w).matches(":focus-visible"))}),l(this,w).addEventListener("blur",({relatedTarget:t})=>{b("tip").contains(t)||g(this,p,V).call(this)}),b("t\
ip-close").addEventListener("click",()=>{g(this,p,V).call(this),l(this,w).focus({preventScroll:!0}),U()}),addEventListener("beforeprint",()=>{g(this,p,lt).call(\
this)})}show(e){L(this,x,e),L(this,T,{row:0,column:0}),g(this,p,V).call(this);let t=e.rows.size===0||e.columns.size===0;l(this,w).hidden=t,b("empty").hidden=!t,\
l(this,w).setAttribute("aria-label",e.name),l(this,w).setAttribute("aria-rowcount",String(e.rows.items.length+1)),l(this,w).setAttribute("aria-colcount",String(\
e.columns.items.length+1)),g(this,p,$e).call(this),l(this,w).scrollTo(0,0),g(this,p,Y).call(this),t||g(this,p,Le).call(this,l(this,T))}};w=new WeakMap,x=new Wea\
kMap,R=new WeakMap,W=new WeakMap,T=new WeakMap,N=new WeakMap,_=new WeakMap,p=new WeakSet,$e=function(){l(this,x)===void 0||l(this,w).hidden||(L(this,R,et(l(this\
,x),l(this,w).parentElement?.clientWidth??innerWidth,innerHeight)),tt(l(this,x),l(this,R)),L(this,W,void 0),g(this,p,Y).call(this))},Y=function(){if(l(this,x)==\
=void 0||l(this,w).hidden)return;let{scrollLeft:e,scrollTop:t}=l(this,w),[o,r]=[l(this,w).clientWidth-l(this,R).left,l(this,w).clientHeight-l(this,R).top],s=oe(\
l(this,x),[e,t,e+o,t+r]);if(l(this,W)&&_t(l(this,W),s))return;let[a,c]=[o/2,r/2];L(this,W,oe(l(this,x),[e-a,t-c,e+o+a,t+r+c])),ve(l(this,x),l(this,W),l(this,R))\
},lt=function(){if(l(this,x)===void 0)return;let{rows:e,columns:t}=l(this,x);L(this,W,oe(l(this,x),[0,0,t.size,e.size])),ve(l(this,x),l(this,W),l(this,R))},dt=f\
unction(e){let t=g(this,p,Ae).call(this,e),o=t&&l(this,x)?.words(t);g(this,p,se).call(this,t);let{clientX:r,clientY:s}=e;o?Ee(o,{left:r-4,right:r+8,top:s-4,bott\
om:s+10}):U()},V=function(){L(this,N,!1),g(this,p,se).call(this,void 0),U()},ut=function(e){let t=g(this,p,Ae).call(this,e);if(t===void 0||l(this,x)===void 0)re\
turn;let o=l(this,x).act(t);if(o){o();return}if(l(this,N)&&t.row===l(this,T).row&&t.column===l(this,T).column){g(this,p,V).call(this);return}L(this,N,!0),g(this\
,p,q).call(this,t,!0),re(!0)},mt=function(e){let t=l(this,x);if(t===void 0||e.altKey||e.shiftKey)return;let o=e.ctrlKey||e.metaKey;if(e.key==="Escape"){if(b("ti\
p").hidden)return;L(this,N,!1),U()}else if(e.key==="Enter"||e.key===" "){let r=t.act(l(this,T));r?r():g(this,p,q).call(this,l(this,T),!0)}else{let r={rows:t.row\
s.items.length,columns:t.columns.items.length,page:Math.max(1,Math.floor((l(this,w).clientHeight-l(this,R).top)/t.rows.cell)-1)},s=qe(l(this,T),e.key,o,r);if(s=\
==void 0)return;L(this,N,!1),re(!1),g(this,p,q).call(this,s,!0)}e.preventDefault()},q=function(e,t){l(this,x)===void 0||l(this,w).hidden||(L(this,T,e),g(this,p,\
Le).call(this,e),t&&(g(this,p,ft).call(this,e),g(this,p,Y).call(this),g(this,p,se).call(this,e),Ee(l(this,x).words(e),g(this,p,ht).call(this,e))))},Le=function(\
{row:e,column:t}){let o=l(this,x);if(o===void 0)return;let r=`at-${e}-${t}`,s={id:r,"aria-describedby":"tip-text"},a={"aria-colindex":t+2},c=f=>o.words(f).title\
,i=O("div",{role:"row","aria-rowindex":1},O("span",{role:"columnheader","aria-colindex":1},"From, to"),...t===-1?[]:[O("span",{role:"columnheader",...a,...e===-\
1&&s},c({row:-1,column:t}))]),u=O("div",{role:"row","aria-rowindex":e+2},...e===-1?[]:[O("span",{role:"rowheader","aria-colindex":1,...t===-1&&s},c({row:e,colum\
n:-1}))],...e===-1||t===-1?[]:[O("span",{role:"gridcell",...a,...s},c({row:e,column:t}))]);b("spoken").replaceChildren(i,...e===-1?[]:[u]),l(this,w).setAttribut\
e("aria-activedescendant",r)},ft=function({row:e,column:t}){let o=l(this,x);if(o===void 0)return;let{clientWidth:r,clientHeight:s}=l(this,w),a=Math.max(0,l(this\
,w).getBoundingClientRect().bottom-innerHeight),c=o.columns.starts[t],i=o.rows.starts[e],u=(f,d,h,y)=>Math.min(d,Math.max(f,d+h-y));if(c!==void 0&&(l(this,w).sc\
rollLeft=u(l(this,w).scrollLeft,c,o.columns.cell+4,r-l(this,R).left)),i!==void 0){let f=s-l(this,R).top-a;l(this,w).scrollTop=u(l(this,w).scrollTop,i,o.rows.cel\
l+4,f)}},se=function(e){let t=l(this,x),o=e&&t?.columns.starts[e.column],r=e&&t?.rows.starts[e.row];Se("hr",r===void 0||!t?void 0:{y:r,height:t.rows.cell}),Se("\
hc",o===void 0||!t?void 0:{x:o,width:t.columns.cell}),Se("frame",o!==void 0&&r!==void 0&&t!==void 0?{x:o+1,y:r+1,width:t.columns.cell-2,height:t.rows.cell-2}:vo\
id 0);for(let[a,c]of[["m-rows",e?.row],["m-cols",e?.column]]){for(let i of b(a).querySelectorAll(".at"))i.classList.remove("at");b(a).querySelector(`.label[data\
-at="${c??""}"]`)?.classList.add("at")}},Ae=function({target:e,clientX:t,clientY:o}){let r=l(this,x),s=e instanceof Element?e.closest("#m-cells, #m-rows, #m-col\
s"):null;if(r===void 0||s===null)return;let{left:a,top:c}=s.getBoundingClientRect(),i=s.id==="m-cols"?-1:we(r.rows,o-c),u=s.id==="m-rows"?-1:we(r.columns,t-a);r\
eturn i===void 0||u===void 0?void 0:{row:i,column:u}},ht=function({row:e,column:t}){let o=l(this,x),r=t===-1?"m-rows":e===-1?"m-cols":"m-cells",{left:s,top:a,ri\
ght:c,bottom:i}=b(r).getBoundingClientRect();if(o===void 0)return{left:s,top:a,right:c,bottom:i};let u=t===-1?void 0:s+m(o.columns.starts,t),f=e===-1?void 0:a+m\
(o.rows.starts,e);return{left:u??s,right:u===void 0?c:u+o.columns.cell,top:f??a,bottom:f===void 0?i:f+o.rows.cell}};function _t(n,e){return["rows","columns"].ev\
ery(t=>n[t][0]<=e[t][0]&&n[t][1]>=e[t][1])}function Se(n,e){b(n).setAttribute("visibility",e===void 0?"hidden":"visible");for(let[t,o]of Object.entries(e??{}))b\
(n).setAttribute(t,String(o))}function gt(n,e){let t=pt(n.data.sources,e.rows),o=pt(n.data.targets,e.columns),r=t.map(s=>o.map(a=>jt(n,s.ends,a.ends)));return{r\
ows:t,columns:o,counts:r}}function jt(n,e,t){let[o,r,s]=[0,0,0];for(let a of e)for(let c of t){if(!n.has(a,c)||n.isOwn(a,c))continue;let i=n.counts(c);i&&(s+=1)\
,i&&n.isOpen(a,c)?o+=1:n.mayBeOpen(a,c)&&(r+=1)}return{open:o,unsure:r,total:s}}function pt(n,e){let t=new Map;for(let o of e){let[r,s]=m(n,o),a=s===""?r:`${s}/\
`,c=t.get(a);c?c.push(o):t.set(a,[o])}return[...t].map(([o,r])=>({name:o.replace(/\\/$/,""),filter:o,ends:r,names:new Set(r.map(s=>m(n,s)[0])).size}))}var Kt=50,\
z=new Q(JSON.parse(b("data").textContent)),{sources:Yt,targets:qt,outside:Xt}=z.data,Jt=new Set([...Yt,...qt].flatMap(([n,e])=>e===""?[]:[n])),xt=Jt.size>=Kt,bt\
=matchMedia("(pointer: coarse)").matches,Qt=new ie,vt=_e(z),ce=["from","to","namespace"],yt={narrow:(n,e)=>{for(let[t,o]of[["from",n],["to",e]])o!==void 0&&(k(t\
).value=k(t).value===o?"":o);j("new")},drill:(n,e)=>{n!==""&&(k("from").value=n),e!==""&&(k("to").value=e),k("by-workload").checked=!0,j("new")}};function j(n){\
let e=Zt(),t=Ue(z,e),o=k("by-namespace").checked;if(Qt.show(o?ct(gt(z,t),new Set(Xt),yt,bt):at(z,t,yt,bt)),vt.filter(t,e),b("legend").hidden=o,b("overview-legen\
d").hidden=!o,b("count").textContent=en(t),b("clear").hidden=!Z(e),n==="none")return;let r=new URLSearchParams;for(let c of ce)e[c]!==""&&r.set(c,e[c]);e.open&&\
r.set("open","1"),o!==xt&&r.set("by",o?"namespace":"workload");let s=String(r),a=s===""?location.pathname+location.search:`#${s}`;try{n==="new"?history.pushStat\
e(null,"",a):history.replaceState(null,"",a)}catch{}}function Zt(){let[n,e,t]=ce.map(o=>k(o).value);return{from:n,to:e,namespace:t,open:k("open").checked}}funct\
ion en({rows:n,columns:e}){let t=e.filter(r=>z.counts(r)),o=0;for(let r of n.filter(s=>z.isDeployed(s)))for(let s of t)z.isOpen(r,s)&&(o+=1);return`${o.toLocale\
String("en-US")} open \\xB7 ${n.length} \\xD7 ${e.length}`}function Et(){let n=new URLSearchParams(location.hash.slice(1));for(let t of ce)k(t).value=n.get(t)??""\
;k("open").checked=n.has("open");let e=n.get("by")??(xt?"namespace":"workload");return k(e==="namespace"?"by-namespace":"by-workload").checked=!0,n}var le=b("fi\
lters");le.hidden=!1;var St=matchMedia("(max-width: 640px)"),$t=()=>{b("filter").toggleAttribute("open",!St.matches)};St.addEventListener("change",$t);$t();le.a\
ddEventListener("input",()=>{j("same")});le.addEventListener("submit",n=>{n.preventDefault()});le.addEventListener("reset",n=>{n.preventDefault();for(let e of c\
e)k(e).value="";k("open").checked=!1,j("new")});addEventListener("popstate",()=>{Et(),j("none")});var ae=document.documentElement,Lt=Et(),ke=Lt.get("theme");(ke\
==="dark"||ke==="light")&&(ae.dataset.theme=ke);b("theme").addEventListener("click",()=>{let n=ae.dataset.theme===void 0?matchMedia("(prefers-color-scheme: dark\
)").matches:ae.dataset.theme==="dark";ae.dataset.theme=n?"light":"dark"});j("none");var wt=Lt.get("pick");wt!==null&&vt.hold(wt);})();\n',jk=`:root{--paper: #fb\
fbfd;--card: #fff;--ink: #1c2330;--soft: #5a6475;--line: #e1e5ec;--edge: #858f9f;--band: #eef1f6;--open: #23705f;--warn: #b25c0c;--dot: #8b95a5;--self: #6d7789;\
--on: #fff;--cross: #3b6fe01f;--out: #2563d9;--in: #b93a08}@media(prefers-color-scheme:dark){:root:not([data-theme=light]){--paper: #11151c;--card: #181d26;--in\
k: #e4e8ef;--soft: #9aa5b5;--line: #2a313d;--edge: #6b7688;--band: #232a36;--open: #4cb79d;--warn: #f0a04b;--dot: #78849a;--self: #8f9bb0;--on: #11151c;--cross:\
 #7aa2ff26;--out: #7aa7ff;--in: #ff9b6a;color-scheme:dark}}:root[data-theme=dark]{--paper: #11151c;--card: #181d26;--ink: #e4e8ef;--soft: #9aa5b5;--line: #2a313\
d;--edge: #6b7688;--band: #232a36;--open: #4cb79d;--warn: #f0a04b;--dot: #78849a;--self: #8f9bb0;--on: #11151c;--cross: #7aa2ff26;--out: #7aa7ff;--in: #ff9b6a;c\
olor-scheme:dark}:root[data-theme=light]{color-scheme:light}*{box-sizing:border-box}[hidden]{display:none!important}body{margin:0;background:var(--paper);color:\
var(--ink);font:14px/1.45 system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,DejaVu Sans,sans-serif}header{display:flex;flex-wrap:wrap;align-items:center;gap:8px\
 32px;padding:20px 24px 12px}.title{margin-right:auto}h1{font-size:22px;line-height:1.2;margin:0;letter-spacing:-.01em}.title p{margin:2px 0 0;color:var(--soft)\
}dl{display:flex;gap:28px;margin:0}dl div{display:flex;flex-direction:column-reverse}dt{color:var(--soft);font-size:12px}dd{margin:0;font-size:20px;font-weight:\
600;font-variant-numeric:tabular-nums;line-height:1.15}dd small{font-size:13px;font-weight:400;color:var(--soft)}.proof{flex-basis:100%;margin:0;color:var(--sof\
t);font-size:13px}code{font:12px ui-monospace,SFMono-Regular,Menlo,DejaVu Sans Mono,monospace}button,input,select{font:inherit;color:inherit;background:var(--ca\
rd);border:1px solid var(--edge);border-radius:7px;padding:5px 9px}button{cursor:pointer}button:hover{border-color:var(--ink)}#theme{width:34px;height:34px;padd\
ing:0;font-size:16px}:focus-visible{outline:2px solid var(--out);outline-offset:1px}form{position:sticky;top:0;z-index:9;display:flex;flex-wrap:wrap;align-items\
:center;gap:8px 14px;padding:9px 24px;background:var(--paper);border-block:1px solid var(--line)}fieldset{border:0;margin:0;padding:0;display:flex;align-items:c\
enter;gap:6px}legend{float:left;padding:0;color:var(--soft)}fieldset label{position:relative}fieldset input{position:absolute;inset:0;opacity:0;margin:0;cursor:\
pointer}fieldset span{padding:4px 10px;border:1px solid var(--edge);border-radius:7px}fieldset input:checked+span{background:var(--open);border-color:var(--open\
);color:var(--on)}fieldset input:focus-visible+span{outline:2px solid var(--out);outline-offset:1px}label{color:var(--soft);display:flex;align-items:center;gap:\
6px}#filter>div{display:flex;flex-wrap:wrap;align-items:center;gap:8px 14px}#filter>summary{display:none}label.check{gap:5px}input[type=search]{width:160px}inpu\
t[type=checkbox]{accent-color:var(--open)}output{margin-left:auto;color:var(--soft);font-variant-numeric:tabular-nums}main{padding:4px 24px 48px;display:grid;ga\
p:20px;grid-template-columns:minmax(0,1fr)}section{min-width:0}h2{font-size:15px;margin:14px 0 2px}.legend{margin:0 0 8px;color:var(--soft);font-size:13px}.lege\
nd b.out{color:var(--out)}.legend b.in{color:var(--in)}#legend,#overview-legend{display:flex;flex-wrap:wrap;gap:2px 14px}.legend svg{vertical-align:-4px;margin-\
right:3px}.grid,.graph{background:var(--card);border:1px solid var(--line);border-radius:12px}.grid{display:grid;grid-template-columns:max-content max-content;w\
idth:fit-content;max-width:100%;max-height:calc(100vh - 110px);overflow:auto;padding:0 10px 10px 0;overscroll-behavior:contain;position:relative}#spoken{positio\
n:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.grid svg{display:block;background:var(--card)}.grid svg text,.graph tex\
t{fill:var(--ink);font:12px ui-monospace,SFMono-Regular,Menlo,DejaVu Sans Mono,monospace}.corner,.cols{position:sticky;top:0}.corner,.rows{position:sticky;left:\
0}.cols,.rows{z-index:2}.corner{z-index:3}.grid .corner text{fill:var(--soft);font-size:11px}.grid .band rect{fill:var(--band)}.grid .band text{fill:var(--soft)\
;font-size:11px}.grid .ns{fill:var(--soft)}.label{cursor:pointer}.grid .label:hover,.grid .label:hover tspan,.grid .label.at,.grid .label.at tspan{fill:var(--ou\
t);font-weight:600}.o{fill:var(--open)}.w{fill:var(--warn)}.p{fill:var(--open);stroke:var(--open);stroke-linejoin:round}.s,.u{fill:none;stroke:var(--self);strok\
e-width:2}.u{stroke:var(--ink)}.c{fill:none;stroke:var(--dot);stroke-width:3;stroke-linecap:round}path.part-o{fill:none;stroke:var(--open);stroke-width:1.5}path\
.part-w{fill:none;stroke:var(--warn);stroke-width:1.5}path.all-o{fill:var(--open)}path.all-w{fill:var(--warn)}.grid svg text.all-o,.grid svg text.all-w{fill:var\
(--on)}#signs text{pointer-events:none}#frame{fill:none;stroke:var(--out);stroke-width:2;rx:3px}.cross{fill:var(--cross)}.graph{overflow:auto;padding:12px;text-\
align:center;position:relative}.graph>svg{max-width:100%;height:auto;max-height:1100px}.namespaces{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wra\
p;gap:4px 16px;color:var(--soft);font-size:13px;text-align:left}.namespaces svg{vertical-align:-1px;margin-right:5px}.arc{fill:none;stroke-width:3;stroke-lineca\
p:round}.e{fill:none;stroke-width:1.4;opacity:.62}.many .e{stroke-width:1.1;opacity:.3}.e.common{stroke-width:.9;opacity:.22}.many .e.common{opacity:.1}.heads .\
e{marker-end:url(#h-any)}.heads .e.common{marker-end:none}marker path{fill:context-stroke}.n{cursor:pointer;outline:none}.n.outside text{font-style:italic}.n:fo\
cus-visible text,.n.at text{font-weight:700}.picked .e{opacity:.04;marker-end:none}.picked .n{opacity:.35}.picked .n.at,.picked .n.near{opacity:1}.picked .e.out\
{stroke:var(--out);opacity:.95;stroke-width:1.7;marker-end:url(#h-out)}.picked .e.in{stroke:var(--in);opacity:.95;stroke-width:1.7;marker-end:url(#h-in)}marker.\
out path{fill:var(--out)}marker.in path{fill:var(--in)}.off{display:none}.n.dim{opacity:.2}#tip{position:fixed;z-index:20;max-width:min(560px,90vw);max-height:5\
0vh;overflow:auto;padding:8px 11px;border-radius:9px;background:var(--ink);color:var(--paper);font-size:13px;pointer-events:none;box-shadow:0 6px 24px #0004;ove\
rflow-wrap:anywhere}#tip.held{pointer-events:auto;padding-right:44px}#tip-close{display:none;position:absolute;top:4px;right:4px;width:32px;height:32px;padding:\
0;font-size:18px;background:none;border:0}#tip.held #tip-close{display:block}#tip b{font-weight:600}#tip p{margin:2px 0 0}#tip code{display:block}#tip .hint{fon\
t-size:12px;font-style:italic}main details{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:10px 14px}summary{cursor:pointer}detai\
ls h3{font:600 13px ui-monospace,SFMono-Regular,Menlo,DejaVu Sans Mono,monospace;margin:12px 0 2px}details ul{margin:0;padding:0;list-style:none;display:flex;fl\
ex-wrap:wrap;gap:2px 18px;font:12px ui-monospace,SFMono-Regular,Menlo,DejaVu Sans Mono,monospace}details li span{color:var(--soft)}@media(max-width:640px){heade\
r{padding:12px 12px 8px;gap:6px 20px}#theme{position:absolute;top:10px;right:12px}.title{flex-basis:100%;padding-right:48px}form{position:static;padding:8px 12p\
x}#filter>summary{display:list-item;padding:4px 0}#filter[open]{flex-basis:100%}#filter label:not(.check){flex:1 1 45%;min-width:0}form label input[type=search]\
,form select{width:100%;min-width:0;font-size:16px}main{padding:0 8px 32px}.grid{max-height:calc(100vh - 60px);max-height:calc(100svh - 60px)}#tip{inset:auto 8p\
x 8px!important;max-width:none;max-height:40vh}}@media print{form,#theme{display:none!important}.grid{max-height:none;overflow:visible}.corner,.cols,.rows{posit\
ion:static}}
`});var so,lu=J(()=>{"use strict";so="other"});function qN(e){let t="";for(let n=0;n<e.length;){let r=e[n]??0,o=n+1;for(;o<e.length&&e[o]===r;)o++;let i=o-n;t+=UN(r*2+(i>1?1:0)),i>1&&(t+=UN(i-2)),n=o}return t}
function UN(e){let t="",n=e;do{let r=n%32;n=Math.floor(n/32),t+=V8.charAt(r+(n>0?32:0))}while(n>0);return t}var V8,Bk=J(()=>{"use strict";V8="ABCDEFGHIJKLMNOPQR\
STUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"});function KN(e,t,n,r){let o=r/2,i=Math.floor(r/3),[a,l]=[t+o,n+o];switch(e){case"o":return`M${a-i} ${l-i}h${2*i}v${2*i}h-${2*i}z`;case"w":{let u=i+1;return`M${a}\
 ${l-u}l${u} ${u}l-${u} ${u}l-${u}-${u}z`}case"p":return`M${a-i} ${l-i}v${2*i}h${2*i}z`;case"u":return`M${a-4} ${l}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`;case"s":return`\
M${a-4} ${l}h8`;case"c":return`M${a} ${l}h0`}}var Wk=J(()=>{"use strict"});var ZN,km,xm,Zk=J(()=>{"use strict";lu();Bk();Wk();ZN=1,km=2,xm=4});function ec(e,t){let n=[];return e.forEach((r,o)=>{let i=t(r),a=n[n.length-1];a?.key===i?n[n.length-1]={...a,to:o+1}:n.push({key:i,from:o,to:o+1})}),n}var Sm=J(
()=>{"use strict"});function GN(e){return[...ie(e,({direction:n,pods:r,ports:o,rule:i})=>JSON.stringify([n,di(r),o,i.policy,i.index])).values()].flatMap(n=>{let[r]=n;if(!r)return[];
let{direction:o,pods:i,ports:a,rule:l}=r,u=n.map(({workload:f,pod:m=f})=>m),d=[...new Set(n.map(({workload:f})=>f))];return[{direction:o,pods:di(i),workloads:u,
ends:d,ports:a,portsText:mi(a),rule:l}]})}function VN({direction:e,pods:t,workloads:n,portsText:r}){let o=fn(Vn(n));return`${e==="ingress"?`${U(t)} \u2192 ${o}`:
`${o} \u2192 ${U(t)}`} on ${r}`}var Gk=J(()=>{"use strict";Ne();q();qe();Gd()});function H8({portLabel:e}){return e===so||e==="any"}function JN(e,t=[],{isAsked:n=()=>!0,senders:r=[],exposures:o=[],reasons:i}={}){let a=new Vk,l=0,u=0,d=0,f=new Hk,
m=new Set;for(let O of e){let{from:C,to:D,port:$,protocol:F,allowed:G,varies:Q,unjudged:ne}=O;ne&&m.add(uu(C,D));let ze=QN(G,Q,ne),ft=i&&"decidedBy"in O?f.of(ze,
i.number(O.decidedBy,C,D)):ze;a.set(a.row(C),a.column(D,$,F),ft),!(C===D||C===wt.name)&&(u+=1,ne?d+=1:G&&(l+=1))}let h=new Set(a.targets.map(({name:O})=>O));for(let{
name:O,unjudged:C}of r)n(O,wt.name)&&(C&&m.add(uu(O,wt.name)),a.set(a.row(O),a.column(wt.name,so),C?YN:Xk));let y=Y8(h),v=0,b=O=>{let{from:C,to:D,open:$,others:F,
varies:G}=O,Q=m.size>0&&m.has(uu(C,D)),ne=y(D,$,F,G,Q||void 0),ze=i?f.of(ne,i.number(O.decider(),C,D)):ne;a.set(a.row(C),a.column(D,so),ze),C!==wt.name&&D!==wt.
name&&(v+=1)},E=[];for(let O of t)O.ofCluster?E.push(O):b(O);for(let O of E)a.hasColumn(O.to,so)&&b(O);let _=Pm(a.sources),A=Pm(a.targets),j=HN(a.sources,_),x=HN(
a.targets,A);return{sources:_,targets:A,cell:(O,C)=>{let[D,$]=[_[O],A[C]];if(!D||!$)return;let F=a.at(j[O],x[C]);if(F||!H8($))return F;if(!(!(D.name!==$.name&&(D.
namespace!==""||$.namespace!==""))||!n(D.name,$.name)))return m.has(uu(D.name,$.name))?YN:Xk},open:l,unjudged:d,total:u,others:v,exposures:GN(o)}}function HN(e,t){
let n=new Map(e.map((r,o)=>[r,o]));return t.map(r=>n.get(r)??-1)}function QN(e,t,n){return X8[Yk(e,t,n)]??Xk}function Yk(e,t,n){return(e?1:0)+(t?2:0)+(n?4:0)}function Y8(e){
let t=Array.from({length:8},()=>new Map),n=new Map;return(r,o,i,a,l)=>{let u=e.has(r),d=t[Yk(u,a,l)],f=i.length>0,m=f?d?.get(i):void 0;if(m)return m;let h=f?S$(
o,i,u):"",y=`${Yk(f,a,l)}${h}`,v=n.get(y)??{...QN(f,a,l),others:h};return n.set(y,v),d?.set(i,v),v}}function eT({name:e}){return e==="internet"||e==="outside"}function XN(e){
let t=e.indexOf("/");return t===-1?{name:e,namespace:"",short:e}:{name:e,namespace:e.slice(0,t),short:e.slice(t+1)}}function uu(e,t){return`${e} ${t}`}function Pm(e){
let t=ie(e,({namespace:o})=>o),n=["kube-system",""];return[...[...t.keys()].filter(o=>!n.includes(o)),...n].flatMap(o=>[...ie(t.get(o)??[],({name:i})=>i).values()].
flat())}var Vk,Hk,Xk,X8,YN,$m=J(()=>{"use strict";Ne();Gt();kt();Gk();Gd();lu();Vk=class{sources=[];targets=[];#e=[];#t=new Map;#n=new Map;row(t){let n=this.#t.
get(t);return n!==void 0?n:(this.#t.set(t,this.#e.push([])-1),this.sources.push(XN(t))-1)}column(t,n,r){let o=this.#n.get(t)??new Map;o.size===0&&this.#n.set(t,
o);let i=r==="TCP"||r===void 0?n:`${n}/${r}`,a=o.get(i);if(a!==void 0)return a;let l=t===wt.name?"any":so,u=n===so||r===void 0?l:Re({port:n,protocol:r});return o.
set(i,this.targets.length),this.targets.push({...XN(t),key:uu(t,u),portLabel:u})-1}hasColumn(t,n){return this.#n.get(t)?.has(n)===!0}set(t,n,r){let o=this.#e[t];
o&&(o[n]=r)}at(t=-1,n=-1){return this.#e[t]?.[n]}},Hk=class{#e=new Map;of(t,n){let r=this.#e.get(t)??new Map;r.size===0&&this.#e.set(t,r);let o=r.get(n)??{...t,
reason:n};return r.set(n,o),o}};Xk={allowed:!1},X8=Array.from({length:8},(e,t)=>({allowed:(t&1)>0,...(t&2)>0&&{varies:!0},...(t&4)>0&&{unjudged:!0}})),YN={allowed:!1,
unjudged:!0}});function tT(e){let t=new Map([...e.sources,...e.targets].map(n=>[n.name,n]));return Pm([...t.values()])}function*Qk(e){let t=J8(e);for(let n=0;n<e.sources.length;n++)
yield*t(n)}function J8(e){let t=ec(e.targets,({name:n})=>n);return n=>{let r=e.sources[n]?.name??"";return t.flatMap(({key:o,from:i,to:a})=>{if(o===r)return[];let l=e.
targets.slice(i,a).map(({portLabel:h},y)=>({portLabel:h,cell:e.cell(n,i+y)})),u=l.some(({cell:h})=>h?.unjudged),d=l.filter(({cell:h})=>h?.allowed===!0||h?.unjudged),
f=d.map(({portLabel:h,cell:y})=>y?.others??h);if(f.length===0)return[];let m=d.length===l.length&&f.at(-1)==="every other port";return[{from:r,to:o,ports:m?[Jk]:
f,...u&&{unjudged:!0}}]})}}function nT({nodes:e,edges:t}){let n=new Map(e.map(o=>[o.name,o.namespace===""?o.name:o.namespace])),r=new Map;for(let o of t){let i=n.
get(o.from)??"",a=n.get(o.to)??"";if(i===a)continue;let l=`${i} ${a}`,u=r.get(l)??{from:i,to:a,ports:new Set};o.unjudged&&(u.unjudged=!0);for(let d of o.ports)u.
ports.add(d);r.set(l,u)}return{nodes:[...new Set(n.values())].map(o=>({name:o,namespace:o,short:o})),edges:[...r.values()].map(({from:o,to:i,ports:a,unjudged:l})=>({
from:o,to:i,...l&&{unjudged:l},ports:a.has(Jk)?[Jk]:[...a]}))}}var Jk,rT=J(()=>{"use strict";Sm();$m();Jk="every port"});var oT=J(()=>{"use strict"});function aT(e){let t=ec(e.nodes,({namespace:A,name:j})=>A===""?j:A),n=e.nodes.length*ex+t.length*tx,r=Math.max(e5,n/(2*Math.PI)),o=2*Math.PI/n,i=s5(t.map(({key:A})=>A)),
a=new Map,l=new Map,u=tx/2,d=[];for(let{key:A,from:j,to:x}of t){let O=u;for(let D of e.nodes.slice(j,x)){let $=(u+ex/2)*o-Math.PI/2;a.set(D.name,{node:D,angle:$,
...Ni($,r)}),u+=ex}let C=(O+u)/2*o-Math.PI/2;for(let D of e.nodes.slice(j,x))l.set(D.name,C);d.push(l5(O*o-Math.PI/2,u*o-Math.PI/2,r+9,i(A),A)),u+=tx}let f=Math.
max(60,...e.nodes.map(A=>u5(A)))+26,m=Math.ceil(2*(r+f)),h=p5(e),y=e.edges.length<=80,v=e.edges.map(A=>f5(A,a,l,r,i,h)),b=[...a.values()].map((A,j)=>d5(A,r,i,j===
0)),E=t.flatMap(({key:A})=>o5(e,A)?[]:[i5(A,i(A))]),_=["any","out","in"].map(A=>`<marker id="h-${A}" class="${A}" viewBox="0 0 8 8" refX="8" refY="4" markerWidt\
h="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 .8 8 4 0 7.2z"/></marker>`);return`<ul class="namespaces">${E.join("")}</ul><svg i\
d="g" class="${y?"heads":"many"}" viewBox="${-m/2} ${-m/2} ${m} ${m}" width="${m}" height="${m}" role="group" aria-label="Who reaches whom, as arrows; arrow key\
s lead from name to name" xmlns="http://www.w3.org/2000/svg"><defs>${_.join("")}</defs><g>${d.join("")}</g><g id="edges">${v.join("")}</g><g id="nodes">${b.join(
"")}</g></svg>`}function o5(e,t){return e.nodes.some(({name:n,namespace:r})=>n===t&&r==="")}function i5(e,t){return`<li><svg width="12" height="12" aria-hidden=\
"true"><circle cx="6" cy="6" r="5" fill="${t}"/></svg>${ct(U(e))}</li>`}function s5(e){let t=new Map(e.map((n,r)=>[n,iT((r*137.5+205)%360)]));return n=>t.get(n)??
iT(205)}function iT(e){let[t,n]=[0,1];for(let r=0;r<12;r++){let o=(t+n)/2;c5(e,o)<a5?t=o:n=o}return`hsl(${Math.round(e)} ${cT*100}% ${Math.round(t*100)}%)`}function c5(e,t){
let n=cT*Math.min(t,1-t),r=o=>{let i=(o+e/30)%12,a=t-n*Math.max(-1,Math.min(i-3,9-i,1));return a<=.04045?a/12.92:((a+.055)/1.055)**2.4};return .2126*r(0)+.7152*
r(8)+.0722*r(4)}function Ni(e,t){return{x:Rs(Math.cos(e)*t),y:Rs(Math.sin(e)*t)}}function l5(e,t,n,r,o){let[i,a]=[Ni(e,n),Ni(t,n)],l=t-e>Math.PI?1:0;return`<pat\
h class="arc" d="M${i.x} ${i.y}A${Rs(n)} ${Rs(n)} 0 ${l} 1 ${a.x} ${a.y}" stroke="${r}"><title>${ct(U(o))}</title></path>`}function lT(e){return Xc(U(e.short),t5)}
function u5(e){return Ze(lT(e))*n5}function d5({node:e,angle:t,x:n,y:r},o,i,a){let l=Math.cos(t)<-1e-9,u=Ni(t,o+19),d=Rs(t*180/Math.PI+(l?180:0)),f=i(e.namespace===
""?e.name:e.namespace),m=ct(U(e.name)),h=lT(e),y=m.endsWith(ct(h))?m:`${ct(h)}: ${m}`;return`<g class="n${e.namespace===""?" outside":""}" tabindex="${a?0:-1}" \
role="button" aria-pressed="false" aria-label="${y}" data-name="${m}"><circle cx="${n}" cy="${r}" r="4.5" fill="${f}"/><text transform="translate(${u.x} ${u.y})\
 rotate(${d})" dy=".34em" text-anchor="${l?"end":"start"}">${ct(h)}</text><title>${m}</title></g>`}function f5({from:e,to:t,ports:n,unjudged:r},o,i,a,l,u){let[d,
f]=[o.get(e),o.get(t)];if(!d||!f)return"";let m=Ni(d.angle,a-6),h=Ni(f.angle,a-8),y=i.get(e)===i.get(t),v=a*(y?.72:.42),b=sT(d,i.get(e)??d.angle,v),E=sT(f,i.get(
t)??f.angle,v),_=l(d.node.namespace===""?e:d.node.namespace),A=r?"not judged: ":"",j=ct(`${U(e)} \u2192 ${U(t)}: ${A}${n.join(", ")}`);return`<path class="e${u.
has(t)?" common":""}" data-from="${ct(U(e))}" data-to="${ct(U(t))}" d="M${m.x} ${m.y}C${b.x} ${b.y} ${E.x} ${E.y} ${h.x} ${h.y}" stroke="${_}"${r?' stroke-dasha\
rray="2 4"':""}><title>${j}</title></path>`}function sT({angle:e},t,n){let[r,o]=[Ni(e,n),Ni(t,n)];return{x:Rs((r.x+o.x)/2),y:Rs((r.y+o.y)/2)}}function p5({nodes:e,
edges:t}){let n=new Set(t.map(({from:o})=>o)).size;if(e.length<6)return new Set;let r=new Map;for(let{to:o}of t)r.set(o,(r.get(o)??0)+1);return new Set([...r].flatMap(
([o,i])=>i>=n*r5?[o]:[]))}function Rs(e){return Math.round(e*10)/10}var ex,tx,e5,t5,n5,r5,a5,cT,uT=J(()=>{"use strict";oT();Sm();q();as();ex=19,tx=26,e5=150,t5=
30,n5=6.8,r5=.8;a5=.2,cT=.58});function fT(e,t){let n=new nx(t),r=new Map,o=e.sources.map((i,a)=>{let l=e.targets.map((y,v)=>n.number(e.cell(a,v))),u=e.targets.flatMap(({name:y},v)=>y===i.name?
[v]:[]),d=u.flatMap(y=>[y,l[y]??0]),f=l[(u[0]??0)-1]??l[(u.at(-1)??0)+1]??0;for(let y of u)l[y]=f;let m=qN(l),h=r.get(m)??r.size;return r.set(m,h),[h,...d]});return{
sources:e.sources.map(dT),targets:e.targets.map(i=>[...dT(i),i.portLabel]),outside:[...new Set([...e.sources,...e.targets].filter(eT).map(({name:i})=>i))],elsewhere:$r(
wt.name),lines:t.lines.map(({text:i,at:a})=>a?[i,_e(a)]:[i]),answers:n.all,patterns:[...r.keys()],rows:o}}function dT({name:e,namespace:t}){return[U($r(e)),U(t)]}
function y5({allowed:e,varies:t,unjudged:n,others:r}){let o=r!==void 0&&r!==""&&!/^every (other )?port$/.test(r);return(e?ZN:0)+((e?o:t===!0)?km:0)+(n?xm:0)}var m5,
h5,g5,nx,pT=J(()=>{"use strict";q();Gt();lt();Zk();Bk();$m();m5={text:"not judged, since a policy of another API may decide it; without that"},h5={text:"none of\
 these ports is open"},g5={text:"open to some of its pods, and not to others"},nx=class{all=[];#e=new Map;#t;constructor(t){this.#t=t}number(t){if(t===void 0)return 0;
let n=this.#e.get(t);if(n!==void 0)return n;let r=this.all.push([y5(t),...this.#n(t)]);return this.#e.set(t,r),r}#n({allowed:t,varies:n,unjudged:r,others:o,reason:i}){
let a=[...r?[m5]:[],...n&&!t?[g5]:[],...o===void 0||o===""?[]:[{text:o}]],l=i===void 0?[this.#t.line(h5)]:this.#t.reasons[i]??[];return[...a.map(u=>this.#t.line(
u)),...l]}}});function gT(e,t,n){let{count:r,listed:o}=S5(e),i=tT(e),a=r<=mT&&i.length<=w5,l=a?{nodes:i,edges:o}:nT({nodes:i,edges:Qk(e)}),u=["default-src 'none'",`script-src\
 'sha256-${n.sha256(Fk)}'`,`style-src 'sha256-${n.sha256(jk)}'`,"base-uri 'none'","form-action 'none'"].join("; "),d=[...e.sources,...e.targets],f=new Set(d.flatMap(
({name:y,namespace:v})=>v===""?[]:[y])).size,m=fT(e,t),h=U(n.title);return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${ct(u)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="netproof ${ct(U(n.version))}">
<title>Who reaches whom: ${ct(h)}</title>
<style>${jk}</style>
</head>
<body>
<header>
<div class="title"><h1>Who reaches whom</h1><p>${ct(h)}</p></div>
<dl>
${ox(rx(f),f===1?"workload":"workloads")}${ox(String(n.policies),n.policies===1?"policy":"policies")}${ox(`${rx(e.open)}<small> of ${rx(e.total)}</small>`,"conn\
ections open")}
</dl>
<button id="theme" type="button" aria-label="Light or dark" title="light or dark">\u25D0</button>
<p class="proof">By the policy model. Nothing here is proven: <code>netproof run</code> does that.</p>
</header>
<form id="filters" role="search" hidden>
<fieldset><legend>By</legend><label><input id="by-namespace" name="by" type="radio"><span>namespaces</span></label><label><input id="by-workload" name="by" type\
="radio" checked><span>workloads</span></label></fieldset>
<details id="filter" open><summary>Filter</summary><div>
<label>From <input id="from" type="search" placeholder="shop/web, ops/" autocomplete="off" spellcheck="false"></label>
<label>To <input id="to" type="search" placeholder="db, :5432" autocomplete="off" spellcheck="false"></label>
<label>Namespace <select id="namespace"><option value="">all</option>${b5(e)}</select></label>
<label class="check"><input id="open" type="checkbox"> <span>only what has something open</span></label>
</div></details>
<button id="clear" type="reset" hidden>Clear</button>
<output id="count"></output>
</form>
<main>
<section aria-labelledby="h-matrix">
<h2 id="h-matrix">Matrix</h2>
<p class="legend" id="legend">${v5(m)}${e.others>0?`<span><code>${so}</code> ports that nothing declares</span>`:""}</p>
<p class="legend" id="overview-legend" hidden><span>Open connections between namespaces, counted.</span><span>Filled: all of them.</span><span>Pointed: across t\
he cluster\u2019s border.</span><span>+: and some on undeclared ports, of some pods only, or not judged.</span></p>
<noscript><p>The matrix is drawn by the page\u2019s own program, which this browser does not run: the list below has what is open.</p></noscript>
<p id="empty" hidden>Nothing has such a name.</p>
<div class="grid" id="grid" tabindex="0" role="grid" aria-readonly="true"><div id="spoken" role="rowgroup"></div>${Em("corner")}${Em("cols")}${Em("rows")}${Em("\
cells",k5)}</div>
</section>
<section aria-labelledby="h-graph">
<h2 id="h-graph">Graph</h2>
<p class="legend">${x5(r,i.length,a)}</p>
<div class="graph" id="graph">${aT(l)}</div>
</section>
<section aria-labelledby="h-list">
<h2 id="h-list">List</h2>
<details><summary>${ct(X(r,"open pair"))}, by source</summary>${P5(o,r)}</details>
${$5(e)}
</section>
</main>
<div id="tip" hidden><div id="tip-text"></div><button id="tip-close" type="button" aria-label="Close">\xD7</button></div>
<script type="application/json" id="data">${E5(m)}</script>
<script>${Fk}</script>
</body>
</html>
`}function rx(e){return e.toLocaleString("en-US")}function ox(e,t){return`<div><dt>${t}</dt><dd>${e}</dd></div>`}function b5(e){return[...new Set([...e.sources,
...e.targets].map(({namespace:n})=>n))].filter(n=>n!=="").map(n=>`<option>${ct(U(n))}</option>`).join("")}function v5({answers:e,elsewhere:t}){let n=o=>e.some(([
i=0])=>(i&o)>0);return[tc("o","open"),tc("w","open across the cluster\u2019s border"),n(km)?tc("p","open in part: to some pods, or on some ports"):"",tc("c","cl\
osed"),n(xm)?tc("u","not judged"):"",tc("s","itself"),`<span>${ct(t)}: one that no manifest has, in a new namespace</span>`].join("")}function tc(e,t){return`<s\
pan><svg width="18" height="18" aria-hidden="true"><path class="${e}" d="${KN(e,0,0,18)}"/></svg>${t}</span>`}function Em(e,t=""){return`<svg class="${e}" id="m\
-${e}" width="1" height="1" aria-hidden="true" xmlns="http://www.w3.org/2000/svg">${t}</svg>`}function x5(e,t,n){return n?'An arrow for each pair with an open p\
ort. Point at a name to see <b class="out">whom it reaches</b> and <b class="in">who reaches it</b>.':`${e>mT?X(e,"arrow"):X(t,"name")} would be too many for a \
picture: these are namespaces.`}function S5(e){let t=[],n=0;for(let r of Qk(e))n+=1,n<=hT&&t.push(r);return{count:n,listed:t}}function P5(e,t){let n=ec(e,({from:o})=>o).
map(({key:o,from:i,to:a})=>{let l=e.slice(i,a).map(u=>`<li>${ct(U(u.to))}<span>:${ct(u.ports.join(", "))}</span></li>`);return`<h3>${ct(U(o))}</h3><ul>${l.join(
"")}</ul>`}),r=t-e.length;return n.join("")+(r>0?`<p>\u2026 and ${r} more</p>`:"")}function $5({exposures:e}){if(e.length===0)return"";let t=e.slice(0,hT).map(o=>`\
<li>${ct(VN(o))}</li>`),n=e.length-t.length,r=n>0?`<p>\u2026 and ${n} more</p>`:"";return`<details><summary>Open, too, to pods that nobody has yet: ${e.length}<\
/summary><ul>${t.join("")}</ul>${r}</details>`}function E5(e){return JSON.stringify(e).replaceAll("<",String.raw`\u003c`)}var mT,w5,hT,k5,yT=J(()=>{"use strict";
WN();Zk();rT();Gk();Wk();uT();pT();lu();Sm();q();mT=2e3,w5=150,hT=5e3;k5='<rect id="hr" class="cross" width="100%" height="1" visibility="hidden"/><rect id="hc"\
 class="cross" width="1" height="100%" visibility="hidden"/><g id="signs"></g><rect id="frame" width="1" height="1" visibility="hidden"/>'});function R5(e){return e.split(_5).map((t,n)=>n%2===1?t:U(t,O5)).join("")}var O5,Om,_5,wT=J(()=>{"use strict";q();Gc();lu();O5=600,Om=class{lines=[];reasons=[];#e=new Map;#t=new Map;#n="";#r="";#o=Ng(
(t,n)=>n==="egress"||n===void 0&&t===this.#n?"":n==="ingress"||t===this.#r?"":U(t));number(t,n,r){this.#n=n,this.#r=r;let o=this.#o.parts(t).map(l=>this.line(
l)),i=o.reduce((l,u)=>l*2**26+u+1,0),a=this.#t.get(i);return a!==void 0?a:(this.#t.set(i,this.reasons.length),this.reasons.push(o)-1)}line({text:t,at:n}){let r=this.#e.
get(t);return r!==void 0?r:(this.#e.set(t,this.lines.length),this.lines.push({text:R5(t),...n&&{at:n}})-1)}};_5=new RegExp(`([${""}${""}])`,"u")});var bT={};td(bT,{matrixPage:()=>M5});function M5(e,t,{reach:n=Cp(e),isAsked:r=()=>!0}={}){let o=new Om,i=JN(CN(e,n,{isAsked:r}),FN(e,n,{isAsked:r}),{isAsked:r,senders:LN(
e,n),exposures:Zb(e,r),reasons:o});return gT(i,o,{...t,version:Pc,policies:e.policies.length})}var vT=J(()=>{"use strict";Hh();zk();Gb();BN();Np();yT();wT();$m()});function TS(){let e=new AbortController;for(let t of["SIGINT","SIGTERM"])process.on(t,()=>{e.abort(t)});return e.signal}var Ti=require("node:path"),AT=require("node:fs/promises");Hh();bt();function ht(e){return e===".."||e.startsWith("../")||e.startsWith("/")}var DS=require("node:timers/promises"),zS={now:()=>performance.now(),pause:(e,t)=>(0,DS.setTimeout)(e,void 0,t&&{signal:t}).catch(()=>{})};var XS=require("node:async_hooks"),JS=require("node:diagnostics_channel");var ng=require("string_decoder");var $c=rt(require("os"),1),tg=rt(require("events"),1),KS=rt(require("child_process"),1),ZS=rt(require("path"),1);var Wr=rt(require("path"),1);var rd=rt(require("fs"),1),ri=rt(require("path"),1),jS=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(a){a(i)})}return new(n||(n=Promise))(
function(i,a){function l(f){try{d(r.next(f))}catch(m){a(m)}}function u(f){try{d(r.throw(f))}catch(m){a(m)}}function d(f){f.done?i(f.value):o(f.value).then(l,u)}
d((r=r.apply(e,t||[])).next())})},{chmod:uB,copyFile:dB,lstat:fB,mkdir:pB,open:V5,readdir:BS,rename:mB,rm:hB,rmdir:H5,stat:nd,symlink:gB,unlink:yB}=rd.promises,
Ji=process.platform==="win32";var Y5=rd.constants.O_RDONLY;function Xh(e){return jS(this,void 0,void 0,function*(){try{yield nd(e)}catch(t){if(t.code==="ENOENT")return!1;throw t}return!0})}function od(e){if(e=wB(e),!e)throw new Error('isRooted() parameter "p" cannot be empty');return Ji?e.startsWith("\\")||/^[A-Z]:/i.test(e):e.startsWith("/")}function Jh(e,t){
return jS(this,void 0,void 0,function*(){let n;try{n=yield nd(e)}catch(o){o.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable\
 file exists '${e}': ${o}`)}if(n&&n.isFile()){if(Ji){let o=ri.extname(e).toUpperCase();if(t.some(i=>i.toUpperCase()===o))return e}else if(FS(n))return e}let r=e;
for(let o of t){e=r+o,n=void 0;try{n=yield nd(e)}catch(i){i.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${e}\
': ${i}`)}if(n&&n.isFile()){if(Ji){try{let i=ri.dirname(e),a=ri.basename(e).toUpperCase();for(let l of yield BS(i))if(a===l.toUpperCase()){e=ri.join(i,l);break}}catch(i){
console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${i}`)}return e}else if(FS(n))return e}}return""})}function wB(e){return e=
e||"",Ji?(e=e.replace(/\//g,"\\"),e.replace(/\\\\+/g,"\\")):e.replace(/\/\/+/g,"/")}function FS(e){return(e.mode&1)>0||(e.mode&8)>0&&process.getgid!==void 0&&e.
gid===process.getgid()||(e.mode&64)>0&&process.getuid!==void 0&&e.uid===process.getuid()}var US=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(a){a(i)})}return new(n||(n=Promise))(function(i,a){function l(f){try{d(r.next(f))}catch(m){
a(m)}}function u(f){try{d(r.throw(f))}catch(m){a(m)}}function d(f){f.done?i(f.value):o(f.value).then(l,u)}d((r=r.apply(e,t||[])).next())})};function Qh(e,t){return US(this,void 0,void 0,function*(){if(!e)throw new Error("parameter 'tool' is required");if(t){let r=yield Qh(e,!1);if(!r)throw Ji?new Error(
`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment\
 variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${e}. Please verify either the file\
 path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
return r}let n=yield bB(e);return n&&n.length>0?n[0]:""})}function bB(e){return US(this,void 0,void 0,function*(){if(!e)throw new Error("parameter 'tool' is req\
uired");let t=[];if(Ji&&process.env.PATHEXT)for(let o of process.env.PATHEXT.split(Wr.delimiter))o&&t.push(o);if(od(e)){let o=yield Jh(e,t);return o?[o]:[]}if(e.
includes(Wr.sep))return[];let n=[];if(process.env.PATH)for(let o of process.env.PATH.split(Wr.delimiter))o&&n.push(o);let r=[];for(let o of n){let i=yield Jh(Wr.join(
o,e),t);i&&r.push(i)}return r})}var GS=require("timers"),qS=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(a){a(i)})}return new(n||(n=Promise))(function(i,a){function l(f){
try{d(r.next(f))}catch(m){a(m)}}function u(f){try{d(r.throw(f))}catch(m){a(m)}}function d(f){f.done?i(f.value):o(f.value).then(l,u)}d((r=r.apply(e,t||[])).next())})},
id=process.platform==="win32",sd=class extends tg.EventEmitter{constructor(t,n,r){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");
this.toolPath=t,this.args=n||[],this.options=r||{}}_debug(t){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,n){
let r=this._getSpawnFileName(),o=this._getSpawnArgs(t),i=n?"":"[command]";if(id)if(this._isCmdFile()){i+=r;for(let a of o)i+=` ${a}`}else if(t.windowsVerbatimArguments){
i+=`"${r}"`;for(let a of o)i+=` ${a}`}else{i+=this._windowsQuoteCmdArg(r);for(let a of o)i+=` ${this._windowsQuoteCmdArg(a)}`}else{i+=r;for(let a of o)i+=` ${a}`}
return i}_processLineBuffer(t,n,r){try{let o=n+t.toString(),i=o.indexOf($c.EOL);for(;i>-1;){let a=o.substring(0,i);r(a),o=o.substring(i+$c.EOL.length),i=o.indexOf(
$c.EOL)}return o}catch(o){return this._debug(`error processing line. Failed with error ${o}`),""}}_getSpawnFileName(){return id&&this._isCmdFile()?process.env.COMSPEC||
"cmd.exe":this.toolPath}_getSpawnArgs(t){if(id&&this._isCmdFile()){let n=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(let r of this.args)n+=" ",n+=
t.windowsVerbatimArguments?r:this._windowsQuoteCmdArg(r);return n+='"',[n]}return this.args}_endsWith(t,n){return t.endsWith(n)}_isCmdFile(){let t=this.toolPath.
toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)return'\
""';let n=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'],r=!1;for(let a of t)if(n.some(l=>l===a)){r=!0;break}if(!r)return t;
let o='"',i=!0;for(let a=t.length;a>0;a--)o+=t[a-1],i&&t[a-1]==="\\"?o+="\\":t[a-1]==='"'?(i=!0,o+='"'):i=!1;return o+='"',o.split("").reverse().join("")}_uvQuoteCmdArg(t){
if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let n='"',r=!0;for(let o=t.
length;o>0;o--)n+=t[o-1],r&&t[o-1]==="\\"?n+="\\":t[o-1]==='"'?(r=!0,n+="\\"):r=!1;return n+='"',n.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};let n={
cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.
ignoreReturnCode||!1,delay:t.delay||1e4};return n.outStream=t.outStream||process.stdout,n.errStream=t.errStream||process.stderr,n}_getSpawnOptions(t,n){t=t||{};
let r={};return r.cwd=t.cwd,r.env=t.env,r.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(r.argv0=`"${n}"`),
r}exec(){return qS(this,void 0,void 0,function*(){return!od(this.toolPath)&&(this.toolPath.includes("/")||id&&this.toolPath.includes("\\"))&&(this.toolPath=ZS.resolve(
process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Qh(this.toolPath,!0),new Promise((t,n)=>qS(this,void 0,void 0,function*(){this.
_debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(let d of this.args)this._debug(`   ${d}`);let r=this._cloneExecOptions(this.options);!r.silent&&
r.outStream&&r.outStream.write(this._getCommandString(r)+$c.EOL);let o=new eg(r,this.toolPath);if(o.on("debug",d=>{this._debug(d)}),this.options.cwd&&!(yield Xh(
this.options.cwd)))return n(new Error(`The cwd: ${this.options.cwd} does not exist!`));let i=this._getSpawnFileName(),a=KS.spawn(i,this._getSpawnArgs(r),this._getSpawnOptions(
this.options,i)),l="";a.stdout&&a.stdout.on("data",d=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(d),!r.silent&&r.outStream&&
r.outStream.write(d),l=this._processLineBuffer(d,l,f=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(f)})});let u="";if(a.
stderr&&a.stderr.on("data",d=>{o.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(d),!r.silent&&r.errStream&&
r.outStream&&(r.failOnStdErr?r.errStream:r.outStream).write(d),u=this._processLineBuffer(d,u,f=>{this.options.listeners&&this.options.listeners.errline&&this.options.
listeners.errline(f)})}),a.on("error",d=>{o.processError=d.message,o.processExited=!0,o.processClosed=!0,o.CheckComplete()}),a.on("exit",d=>{o.processExitCode=d,
o.processExited=!0,this._debug(`Exit code ${d} received from tool '${this.toolPath}'`),o.CheckComplete()}),a.on("close",d=>{o.processExitCode=d,o.processExited=
!0,o.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),o.CheckComplete()}),o.on("done",(d,f)=>{l.length>0&&this.emit("stdlin\
e",l),u.length>0&&this.emit("errline",u),a.removeAllListeners(),d?n(d):t(f)}),this.options.input){if(!a.stdin)throw new Error("child process missing stdin");a.stdin.
end(this.options.input)}}))})}};function VS(e){let t=[],n=!1,r=!1,o="";function i(a){r&&a!=='"'&&(o+="\\"),o+=a,r=!1}for(let a=0;a<e.length;a++){let l=e.charAt(
a);if(l==='"'){r?i(l):n=!n;continue}if(l==="\\"&&r){i(l);continue}if(l==="\\"&&n){r=!0;continue}if(l===" "&&!n){o.length>0&&(t.push(o),o="");continue}i(l)}return o.
length>0&&t.push(o.trim()),t}var eg=class e extends tg.EventEmitter{constructor(t,n){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=
0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!n)throw new Error("toolPath must not be empty");this.options=t,this.
toolPath=n,t.delay&&(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,GS.setTimeout)(e.
HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when a\
ttempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.
options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&
(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.
timeout=null),this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){let n=`The STDIO s\
treams did not close within ${t.delay/1e3} seconds of the exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams\
 and has not yet exited.`;t._debug(n)}t._setResult()}}};var HS=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(a){a(i)})}return new(n||(n=Promise))(function(i,a){function l(f){try{d(r.next(f))}catch(m){
a(m)}}function u(f){try{d(r.throw(f))}catch(m){a(m)}}function d(f){f.done?i(f.value):o(f.value).then(l,u)}d((r=r.apply(e,t||[])).next())})};function rg(e,t,n){return HS(
this,void 0,void 0,function*(){let r=VS(e);if(r.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");let o=r[0];return t=r.slice(1).concat(
t||[]),new sd(o,t,n).exec()})}function Ec(e,t,n){return HS(this,void 0,void 0,function*(){var r,o;let i="",a="",l=new ng.StringDecoder("utf8"),u=new ng.StringDecoder(
"utf8"),d=(r=n?.listeners)===null||r===void 0?void 0:r.stdout,f=(o=n?.listeners)===null||o===void 0?void 0:o.stderr,m=b=>{a+=u.write(b),f&&f(b)},h=b=>{i+=l.write(
b),d&&d(b)},y=Object.assign(Object.assign({},n?.listeners),{stdout:h,stderr:m}),v=yield rg(e,t,Object.assign(Object.assign({},n),{listeners:y}));return i+=l.end(),
a+=u.end(),{exitCode:v,stdout:i,stderr:a}})}var YS=256*1024*1024,QS=new XS.AsyncLocalStorage;(0,JS.subscribe)("child_process",e=>{let t=QS.getStore();if(!t)return;let n=e.process;t.child=n,n.once("spawn",
()=>{n.stdin?.on("error",()=>{}),t.onSpawn?.(n)})});var og=async(e,t,n)=>{let r=[],o=[],{input:i="",inputParts:a}=n,l,u={...a&&{onSpawn:j=>{SB(j,a).then(E)}}},d,
f=0,m=!1,h=j=>()=>{d??=j,u.child?.kill("SIGTERM"),setTimeout(()=>u.child?.kill("SIGKILL"),2e3).unref()},y=j=>x=>{f+=x.length,f<=YS?j.push(x):d===void 0&&h("prin\
tedTooMuch")()},v=(j,x=!1)=>{let O=`it printed more than ${YS/1024/1024} MiB, and was ended`;return{code:d==="printedTooMuch"?null:j,stdout:Buffer.concat(r).toString(
n.stdoutAs),stderr:d==="printedTooMuch"?O:Buffer.concat(o).toString(),timedOut:d==="timedOut",aborted:d==="aborted",missing:x}},b=h("aborted"),E=()=>{m||(l=setTimeout(
h("timedOut"),n.deadlineMs))};a||E(),n.signal?.addEventListener("abort",b);let{onLine:_,onErrorLine:A}=n;try{if(n.signal?.aborted)return d="aborted",v(null);let j=await QS.
run(u,()=>rg(PB(e),[...t],{silent:!0,ignoreReturnCode:!0,delay:500,...!a&&{input:Buffer.from(i)},...n.env&&{env:n.env},...n.cwd!==void 0&&{cwd:n.cwd},listeners:{
stdout:y(r),stderr:y(o),..._&&{stdline:_},...A&&{errline:A}}}));return v(j)}catch(j){return o.push(Buffer.from(j instanceof Error?j.message:String(j))),v(null,u.
child?.pid===void 0)}finally{m=!0,clearTimeout(l),n.signal?.removeEventListener("abort",b)}};async function SB({stdin:e},t){for await(let n of t)e?.writable===!0&&
e.write(n);e?.end()}function PB(e){return`"${e.replaceAll('"',String.raw`\"`)}"`}var ld=require("node:fs"),Sr=require("node:fs/promises"),En=require("node:path");function Oc(e,t){return e<t?-1:e>t?1:0}q();var lP=1024*1024,Rc=5*1024*1024,oP=5e4,iP=40;function Js(e,t={}){let n=(0,En.resolve)(e),r=(0,En.resolve)(t.within??e),o=d=>{if(sP(d)){let m=`the file name \
\`${T(d)}\` holds a control character or a workflow command`;return Ur("unsafe-file-name",m,"rename the file")}let f=(0,En.resolve)(n,d);return ht(oi(r,f))?aP(d):
{ok:!0,shown:oi(n,f)||".",absolute:f}},i=async(d,f)=>{try{let m=await(0,Sr.realpath)(d);return ht(oi(await(0,Sr.realpath)(r),m))?aP(f):m}catch(m){return cd(f,m)}},
a=async d=>{let f=o(d);if(!f.ok)return f;let m=await i(f.absolute,d);if(typeof m!="string")return m;try{let h=await(0,Sr.lstat)(m);return h.isFile()?{ok:!0,kind:"\
file",path:f.shown,real:m}:h.isDirectory()?{ok:!0,kind:"folder",path:f.shown,real:m}:sg(d)}catch(h){return cd(d,h)}},l=async(d,f)=>{let m=await a(d);if(!m.ok)return m;
if(m.kind==="folder")return sg(d);let h;try{h=await(0,Sr.open)(m.real,ld.constants.O_RDONLY|ld.constants.O_NOFOLLOW|ld.constants.O_NONBLOCK);let y=await h.stat();
if(!y.isFile())return sg(d);if(y.size>f)return cP(d,f);let v=await AB(h,f);return v===void 0?cP(d,f):CB(m,v)}catch(y){return cd(d,y)}finally{await h?.close()}},
u=async(d,{everything:f=!1}={})=>{let m=await a(d);if(!m.ok)return m;if(m.kind==="file")return{ok:!0,files:[m.path],refused:[],links:[]};let h=[],y=[],v=[],b=oP,
E=async(_,A)=>{if(A>iP)return!1;let j=await(0,Sr.readdir)((0,En.join)(n,_),{withFileTypes:!0});for(let x of j.sort((O,C)=>Oc(O.name,C.name))){if(b--===0)return!1;
if(!f&&(x.name.startsWith(".")||x.name==="node_modules"))continue;let O=En.posix.join(_,x.name);if(sP(x.name)){let C=o(O);C.ok||v.push({...C,path:_,folder:!1})}else if(x.
isDirectory()){if(!await E(O,A+1))return!1}else if(x.isFile())h.push(O);else if(x.isSymbolicLink()){let C=await a(O);if(C.ok)C.kind==="file"?h.push(O):y.push(O);else{
let D=await(0,Sr.stat)((0,En.join)(n,O)).catch(()=>{});v.push({...C,path:O,folder:D?.isDirectory()??!1})}}}return!0};try{if(await E(m.path,0))return{ok:!0,files:h,
refused:v,links:y};let A=`\`${T(d)}\` holds more than ${oP} entries or ${iP} levels of folders`;return Ur("folder-too-large",A,"name the folders that hold the m\
anifests")}catch(_){return cd(d,_)}};return{folder:t.shown??e,look:a,read:l,list:u}}function oi(e,t){return(0,En.relative)(e,t).split(En.sep).join("/")}function sP(e){return/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|::|##\[/.test(e)}
async function AB(e,t){let n=[],r=0;for(;;){let{bytesRead:o,buffer:i}=await e.read(Buffer.allocUnsafe(65536),0,65536,r);if(o===0)return Buffer.concat(n);if(r+=o,
r>t)return;n.push(i.subarray(0,o))}}function CB({path:e,real:t},n){let[r,o]=n,i=r===255&&o===254?"utf-16le":r===254&&o===255?"utf-16be":"utf-8";try{return{ok:!0,
path:e,real:t,text:new TextDecoder(i,{fatal:!0}).decode(n)}}catch{return Ur("file-not-text",`\`${T(e)}\` is not UTF-8 text`,"save it as UTF-8")}}function Ur(e,t,n){
return{ok:!1,code:e,message:t,...n!==void 0&&{hint:n}}}function aP(e){return Ur("file-outside",`\`${T(e)}\` leads out of the workspace`,"netproof reads nothing \
outside: copy the file into the repository")}function sg(e){return Ur("file-not-regular",`\`${T(e)}\` is not a regular file`)}function cP(e,t){let n=Math.round(
t/1024/1024),r=`\`${T(e)}\` is larger than ${n} MB`;return Ur("file-too-large",r,"split it, or leave it out of `manifests`")}function cd(e,t){let n=t instanceof
Error&&"code"in t?String(t.code):"",r=`\`${T(e)}\``;switch(n){case"ENOENT":case"ENOTDIR":case"ENAMETOOLONG":return Ur("file-missing",`${r} does not exist`);case"\
ELOOP":return Ur("file-outside",`${r} is a link that leads nowhere`);case"EACCES":case"EPERM":return Ur("file-unreadable",`${r} may not be read`,"check the file\
's permissions");default:return Ur("file-unreadable",`${r} could not be read${n&&` (${n})`}`)}}var vP=require("node:http"),kP=require("node:https");async function uP(e,t,n){let r=[],o=0;for await(let i of e){if(o+=i.length,o>t)throw e.destroy(),new Error(`${n} ${String(t)} bytes`);r.push(i)}return Buffer.concat(
r)}var YB=3,xP={ask:async e=>{let t=AbortSignal.timeout(e.deadlineMs);try{let{url:n}=e;for(let r=YB;;r-=1){let o=await XB({...e,url:n},t),i=JB(o,n);if(i===void 0||
r===0)return o;n=i}}catch(n){throw t.aborted?new Error(`no answer within ${String(Math.ceil(e.deadlineMs/1e3))} s`,{cause:n}):new Error(QB(n),{cause:n})}}};async function XB(e,t){
let{method:n,url:r,headers:o,body:i,maxBytes:a}=e,{HttpClient:l}=await Promise.resolve().then(()=>(ug(),bP)),u=new l("netproof").getAgent(r),d=await new Promise(
(y,v)=>{let E=(r.startsWith("https:")?kP.request:vP.request)(r,{method:n,headers:{...o},agent:u,signal:t},y);E.on("error",v),E.end(i)}),f=await uP(d,a,"an answe\
r of more than"),{statusCode:m=0,headers:h}=d;return{status:m,headers:h,body:f.toString("utf8")}}function JB({status:e,headers:{location:t}},n){if(![301,302,307,
308].includes(e)||typeof t!="string")return;let r=URL.canParse(t,n)?new URL(t,n):void 0;return r?.origin===new URL(n).origin?r.href:void 0}function QB(e){if(!(e instanceof
Error))return String(e);let[t=""]=e.message.split(`
`);return"code"in e&&typeof e.code=="string"?e.code:t}var vf=require("node:path");Ie();function Cc(e){return/[*?]|\{[^{}]*,[^{}]*\}/.test(e)}function hd(e){let t=e.split("/"),n=t.findIndex(o=>Cc(o)||o.includes("{")),r=t.slice(0,n===-1?-1:n).join("\
/");return r===""?e.startsWith("/")?"/":".":r}function es(e){let t=nW(e.replace(/^(\.\/+)+/,""));if(t===void 0)return;let n=t.map(o=>o.split("/").filter(i=>i!==
""&&i!==".")),r=o=>n.map(i=>rW(i,o.split("/")));return{matches:o=>r(o).some(({matches:i})=>i),reaches:o=>r(o).some(({reaches:i})=>i)}}function nW(e){let t=[e];for(;;){
let n=t.flatMap(r=>{let o=/^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(r);if(!o)return[r];let[,i="",a="",l=""]=o;return a.split(",").map(u=>i+u+l)});if(n.length>64)return;
if(n.length===t.length&&n.every((r,o)=>r===t[o]))return n;t=n}}function rW(e,t){let n=new Set([0]),r=!1;for(let o of e){let i=new Set;for(let a of n)if(o==="**")
for(let l=a;l<=t.length;l++)i.add(l);else a<t.length&&oW(o,t[a]??"")&&i.add(a+1);r||=n.has(t.length)||o==="**"&&i.has(t.length),n=i}return{matches:n.has(t.length),
reaches:r}}function oW(e,t){let n=0,r=-1,o=0;for(let i=0;i<t.length;){let a=e[n];if(a==="*")r=n++,o=i;else if(a!==void 0&&(a==="?"||a===t[i]))n++,i++;else if(r>=
0)n=r+1,i=++o;else return!1}for(;e[n]==="*";)n++;return n===e.length}De();st();Ie();bt();q();De();pe();Ie();function PP(e){let t=new gd;return t.stored(EP(e,t))}function $P({sections:e,...t}){let n=new gd;return n.stored({...t,sections:e.map(({folder:r,outcome:o})=>({
folder:r,outcome:iW(o,n)}))})}function iW(e,t){if(!(e instanceof Error))return EP(e,t);if(e instanceof fe)return{failed:"input",problems:e.problems};let{code:n,
message:r,hint:o,detail:i}=e;return{failed:"environment",code:n,message:r,hint:o,detail:i}}function EP({results:e,...t},n){return{...t,results:e.map(r=>({...r,check:sW(
r.check,n)}))}}function sW({from:e,to:t,...n},r){return{...n,from:r.workload(e),to:aW(t,r)}}function aW(e,t){switch(e.kind){case"workload":return{kind:"workload",
workload:t.workload(e.workload)};case"service":return{...e,service:t.service(e.service),backends:e.backends.map(n=>t.workload(n))};case"host":return e}}var gd=class{#e=new Map;#t=new Map;workload(t){
return SP(Ct(t),this.#e)}service(t){return SP(t,this.#t)}stored(t){return{format:1,workloads:[...this.#e.keys()].map(cW),services:[...this.#t.keys()].map(lW),report:t}}};
function SP(e,t){let n=t.get(e)??t.size;return t.set(e,n),n}function cW(e){let{kind:t,namespace:n,name:r,hostNetwork:o,ports:i,replicas:a,at:l,resource:u}=e,d=Zt(
u.json.spec),f=t==="CronJob"?Zt(Zt(d?.jobTemplate)?.spec):t==="Job"?d:void 0;return{kind:t,namespace:n,name:r,hostNetwork:o,ports:i,replicas:a,at:l,apiVersion:u.
apiVersion,...f&&{job:{parallelism:f.parallelism,completions:f.completions}}}}function lW({namespace:e,name:t,type:n,headless:r,at:o}){return{namespace:e,name:t,
type:n,headless:r,...o&&{at:o}}}Ie();q();function jt(e,t=2){let n=JSON.stringify(e,null,t).replaceAll("##[",String.raw`##\u005b`);return ig(n,r=>r===`
`?r:uW(r))}function ko(e){return e===void 0?{}:sn(e)?{file:e.file}:{file:e.file,line:e.line,column:e.column}}function uW(e){return Array.from({length:e.length},
(t,n)=>`\\u${e.charCodeAt(n).toString(16).padStart(4,"0")}`).join("")}function OP({percent:e,pinned:t,unpinned:n,beyondRules:r,noEffect:o}){return{percent:e,pinned:t,unpinned:n,beyondRules:r,noEffect:o}}pe();Ne();tt();lt();q();tt();Gc();qe();kt();q();Gc();Cg();function Td(e){return{text:ZW(e),...e.at&&{at:e.at}}}function ZW(e){switch(e.kind){case"exempt":{let{who:t,why:n}=e;return t===void 0?r$[n]:r$[n].replace(/^it /,`${T(t)} `)}case"open":{let t=T(e.subject);return e.
direction==="ingress"?`no policy isolates ${t} against ingress: everyone may connect to it`:`no policy isolates ${t} against egress: it may connect to everythin\
g`}case"admitted":{let{rule:t}=e;return`let ${Lg(t.direction)} by ${Ht(t.policy,t)}`}case"admits":return YW(e);case"alternatives":{let{subject:t,neighbour:n,second:r}=e;
return`${Gn(n)} beside it is an alternative: without the \`-\` before ${r} both would have to hold, and ${T(t)} would not be let in`}case"admitted-too":{let{rule:t,
more:n}=e;return`and by ${Ht(t.policy,t)}${n>0?` (and ${n} more)`:""}`}case"other-side-admits":{let{rule:t,subject:n}=e;return`${t.direction} of ${T(n)} does le\
t it ${Lg(t.direction)}, by ${Ht(t.policy,t)}: both sides must`}case"cut":return GW(e);case"depends-on-pod-ip":{let{rule:t,block:n,peer:r}=e;return`${Ht(t.policy,
t)}, lets it ${Lg(t.direction)} or not by the address that ${T(r)} happens to get: ${Gn(n)} holds a part of the pods' addresses, which change; use a podSelector`}case"\
rule-misses":{let{rule:t,party:n,peer:r,port:o}=e,i=[r&&t$(r,n),o&&n$(o)].filter(Boolean);return`${Ht(t.policy,t)}, does not match: ${i.join("; and ")}`}case"se\
lects-nothing":{let{policy:t,dead:n}=e,r=`pod in ${T(t.namespace)}`;return`${Vt(t)} selects no pod: its podSelector ${Ad(n,r)}`}case"selects-others":{let{policy:t,
subject:n,unmet:r,admits:o}=e,i=o?"let it through":"isolate it";return`${Vt(t)} would ${i}, and does not select ${T(n)}: its ${Ag(r)}`}case"wrong-namespace":{let{
policy:t,subject:n}=e;return`${Vt(t)} would select ${T(n)}, but it is in namespace ${T(t.namespace)}: a policy only selects pods of its own`}case"direction-left\
-out":{let{policy:t,direction:n,subject:r,written:o,hasRules:i}=e,a=o?`its policyTypes leave out ${n==="ingress"?"Ingress":"Egress"}`:"without policyTypes it is\
olates egress only if it has egress rules",l=i?`; its ${n} rules mean nothing`:"";return`${Vt(t)} selects ${T(r)}, but ${a}${l}`}case"pods-differ":return`the po\
ds differ: ${fn(e.cut)} ${e.cut.count===1?"is":"are"} cut, ${fn(e.open)} ${e.open.count===1?"is":"are"} open`;case"unknown-label":{let{keys:t,of:n}=e;return`it \
hinges on the label ${t.map(o=>`\`${T(o)}\``).join(" and ")}, whose value on the pods of ${T(n)} only the controller that writes it knows`}case"too-many-pods":return`\
selectors tell more pods of ${T(e.of)} apart than are tried: what holds for these may not hold for the others`;case"not-judged":return`not judged: ${fn(e.policies)}\
 may decide it, and netproof does not read such policies`;case"service-port":return`${Vr(e.service)} turns ${e.port} into ${e.targetPort} before policies look`;case"\
mixed-backends":{let{service:t,open:n,cut:r}=e,o=i=>i.map(T).join(", ");return`${Vr(t)} has backends that differ: ${o(n)} can be reached, ${o(r)} cannot, and ku\
be-proxy picks any of them`}case"client-address":{let{service:t,type:n,kept:r,client:o}=e,i=`through the ${n} ${Vr(t)}`;return r?`${i} the pod sees ${T(o)} itse\
lf, since \`externalTrafficPolicy\` is Local`:`${i} the pod sees the address of a node in place of ${T(o)}: only with \`externalTrafficPolicy: Local\` is a client\
's address kept`}case"name-unresolved":return`the address of ${T(e.host)} is let through, and its name can't be resolved: DNS is cut`;default:return Tg(e)}}var r$={
"same-pod":"a pod always reaches itself: no policy is asked","from-own-node":"it comes from the node that the pod runs on (or its host network): no policy cuts \
that off","no-policy":"no policy applies to either side","node-of-pod":"what comes from the node that a pod runs on is never cut off","host-network":"it is on t\
he host network: policies do not hold it",outside:"it is outside the cluster: policies do not hold it"};function Lg(e){return e==="ingress"?"in":"out"}function GW(e){
let{direction:t,policy:n,more:r,unmatched:o,toDns:i,needsBlock:a}=e,l=n?`${Vt(n)} isolates it`:"it is isolated",u=r<1?"":r===1?" (as does 1 more)":` (as do ${r}\
 more)`,d=o?`no rule ${HW(t,o)}`:`no policy has an ${t} rule for it`,f=i?"; add an egress rule for DNS: port 53, UDP and TCP, to kube-system":"",m=a?"; selector\
s match pods alone, an address needs an ipBlock":"";return`${t} of ${T(e.subject)} is cut: ${l}${u}${VW(e)} and ${d}${f}${m}`}function VW({byDefault:e}){return e?
`, since an absent \`policyTypes\` always isolates ingress${e==="with-egress"?" (for egress alone write `policyTypes: [Egress]`)":""},`:""}function HW(e,{peer:t,
wire:n}){let r=T(t);return e==="egress"?`lets it out to ${r}:${Re(n)}`:`lets ${r} in on ${Re(n)}`}function YW(e){let{direction:t,peer:n,whom:r,everyPort:o,unlabelled:i}=e,
a=o?"; it has no `ports`: every port":"";return n&&r?`its peer is ${Gn(n)}: ${XW(r)}${a}${JW(i)}`:t==="ingress"?`its \`from\` is absent or empty: everyone, from o\
utside the cluster too${a}`:`its \`to\` is absent or empty: everything, outside the cluster too${a}`}function XW(e){switch(e.kind){case"addresses":return"every \
address in it, whoever holds it";case"everyone":return"every pod of every namespace";case"namespaces":return`every pod of namespace${e.of.count===1?"":"s"} ${fn(
e.of)}`;case"pods":return fn(e.of)}}function JW(e){if(!e)return"";let{requirement:t,of:n,who:r}=e,o=T(n==="namespace"?`namespace ${r}`:r);return`; \`${Gr(t)}\` h\
olds for ${o}, which has no label \`${T(t.key)}\``}lt();jr();tt();bt();q();q();function Ld({shard:e,merged:t}){return e?`shard ${e.index} of ${e.count}`:t?X(t.count,"shard"):""}function Ig({merged:e}){if(!e||e.missing.length===0)return;
let{missing:t,count:n}=e,r=t.at(-1)??0;return t.length===1?`shard ${r} of ${n} is missing`:`shards ${t.slice(0,-1).join(", ")} and ${r} of ${n} are missing`}function Id({
merged:e}){let{count:t=0,missing:n=[]}=e??{};return n.map(r=>({name:`shard ${r} of ${t} left a report`,why:`shard ${r} of ${t} is missing: nobody knows what wou\
ld have come of its checks`}))}function Dg(e,t){let{shard:n,totals:r}=t,o=Ig(t);if(o!==void 0){let i=r.total===0?"the others have no check":`of the others, ${QW(
e)}`;return`${o$(o)}; ${i}`}return n?r.total===0?`${o$(Ld(t))} has no check`:`${e} (${Ld(t)})`:e}function o$(e){return e.charAt(0).toUpperCase()+e.slice(1)}function QW(e){
return e.charAt(0).toLowerCase()+e.slice(1)}function Wt(e){return[Dg(eU(e),e),...Dd([e.changes])].join("; ")}function Dd(e){let t=e.filter(i=>i!==void 0&&i.mode!=="allow"),n=t.reduce((i,a)=>i+Xi(a),0),r=`${X(
n,"connection")} that ${n===1?"opens":"open"}`,o=t.some(i=>i?.mode==="forbid-open");return[...n===0?[]:[o?`nothing approves ${r}`:`no rule speaks of ${r}`],...t.
every(i=>i&&rn(i))?[]:["what the change opens is not known"]]}function eU(e){let{totals:t,engine:n}=e,r=t.fail===0?[]:[`${t.fail} of ${X(t.total,"check")} faile\
d`],o=[...t.flaky===0?[]:[`${t.flaky} changed ${t.flaky===1?"its":"their"} answer`],...t.inconclusive===0?[]:[`${t.inconclusive} could not be proven`]];if(r.length+
o.length>0){let l=[...r,...o].join(", ");return n.kind==="model"?`${l} (${ua})`:l}let i=tU([...Fd(e),...Bd(e)]),a=t.total===1?"The 1 check":`All ${t.total} chec\
ks`;return n.kind==="model"?`${a} passed${i}, ${ua}`:`${a} passed, ${zd(e)}${i}`}var ua="predicted by the model, not proven";function da(e){let{totals:t,engine:n}=e,
r=n.kind==="model"?"":` (${zd(e)})`,i=[...t.fail===0?[]:[`${t.fail} failed`],...t.flaky===0?[]:[`${t.flaky} flaky`],...t.inconclusive===0?[]:[`${t.inconclusive}\
 not proven`],`${t.pass} passed${t.pass===0?"":r}`,...Fd(e),...Bd(e)].join(", ")+(n.kind==="model"?`: ${ua}`:"");return[Dg(i,e),...Dd([e.changes])].join("; ")}function fa({
exitCode:e,totals:t,problems:n,results:r,changes:o}){if(e!==1||t.fail+t.flaky+Xi(o)>0)return[];let a=n.filter(({severity:l})=>l==="warning").length+r.filter(({drift:l})=>l).
length;return[`${X(a,"warning")} ${a===1?"fails":"fail"} the run, as fail-on says`]}function pa({problems:e}){return e.flatMap(({code:t,message:n})=>t==="ignore\
d"?[U(n,600)]:[])}function zd(e){let t=zg(e),{engine:n}=e;return Ys(n)?`${X(t,"deny","denies")} cut while alive`:`${X(Fg(e),"deny","denies")} proven`}function zg({
results:e}){return e.filter(({verdict:t,reason:n})=>t==="pass"&&i$.has(n)).length}var i$=new Set(["cut-while-alive","rejected-by-policy"]);function Fg(e){return e.
results.filter(t=>t.verdict==="pass"&&t.reason==="proven").length}function jg({results:e}){return e.filter(({verdict:t,check:n})=>t==="pass"&&n.undeclaredPort).
length}function Fd(e){let t=jg(e);return t===0?[]:[`${t} on a port that nothing declares`]}function jd({results:e}){return e.filter(({established:t})=>t==="carr\
ies").length}function Bd(e){let t=jd(e);return t===0?[]:[`${t} outlived by connections from before`]}function tU(e){return e.map(t=>`, ${t}`).join("")}function Eo(e){
let t=e.why===void 0?"":` (${U(e.why,200)})`;if(e.kind==="model")return ua+t;if(e.existing){let r=e.existing.lifted===!0?"policies lifted for the control":"poli\
cies stay";return`cluster of context ${U(e.existing.context)}, ${r}${t}`}return[U(e.cni),e.workloads==="stub"?"stub workloads":"real workloads",...e.external===
"live"?["live external hosts"]:[]].join(", ")+t}function Hc(e){switch(e.verdict){case"pass":return i$.has(e.reason)?"cut while alive":e.reason==="predicted"?"pr\
edicted":e.reason==="proven"?"proven":"passed";case"fail":return e.reason==="predicted"?"fails, predicted":"failed";case"inconclusive":return"not proven";case"f\
laky":return"flaky"}}function Yc(e){return e===null?"\u2013":Bg[e.outcome]}var Bg={connected:"connected",refused:"refused",timeout:"timed out","dns-error":"no D\
NS answer",error:"error"};pe();Ne();dn();var nU=new Set(["Deployment","StatefulSet","DaemonSet"]);function s$(e){let t=({kind:r,namespace:o,name:i})=>nU.has(r)&&lr(o)&&Rn(i,"subdomain")===void 0;
return{commands:[...ie(e.filter(t),({namespace:r})=>r)].map(([r,o])=>`kubectl rollout restart ${[...new Set(o.map(({kind:a,name:l})=>`${a.toLowerCase()}/${l}`))].
join(" ")} --namespace=${r}`),byHand:e.filter(r=>!t(r))}}lt();function a$({check:e,established:t}){if(t!=="carries")return;let r=Wg(e).map(i=>`\`${i}\``).join(", or ");return`a connection that was open before the poli\
cies came still carries data, until one end gets new pods${r===""?"":`: ${r}`}`}function Wg({from:e,to:t}){return[e,...So(t)].flatMap(n=>s$([Ct(n)]).commands)}ra();lt();var c$="select by a label of the pod template",rU="leave those policies out with `{exclude: \u2026}` under `manifests` to prove the others alone",l$="\
select by a label that its pods share";function u$(e,t,n=Ed(e.check)){let{source:r,dialled:o,port:i}=n,{check:a,prediction:l,control:u,drift:d}=e;if(d)return"lo\
ok for policies that the manifests do not hold, and for fields that this network plugin ignores";let f=t.kind==="cluster"&&t.existing!==void 0,m=a.expected==="a\
llow"?"`deny` it in the rule":"`allow` it in the rule";switch(e.reason){case"connects":case"proven":case"cut-while-alive":case"rejected-by-policy":return;case"n\
o-witness":return a.to.kind==="host"?`let somebody reach ${o} on ${i} whom the policies admit, or prove it on a throw-away cluster`:"let netproof make a namespa\
ce of its own (`netproof permissions`), or prove it on a throw-away cluster";case"predicted":case"let-through":case"cut-by-policies":if(e.verdict==="inconclusiv\
e"){let h=l?.evidence.map(({kind:y})=>y);return h?.includes("unknown-label")===!0?c$:h?.includes("too-many-pods")===!0?l$:h?.includes("not-judged")===!0?rU:l?.at?
`correct ${_e(l.at)}, or the rule`:"run it on a cluster"}return cU(a)?"remove the check: policies never come between a pod and itself":a.expected==="deny"&&a.from.
hostNetwork?`take ${r} off the host network, where no policy holds it, or ${m}`:a.expected==="allow"?`${iU(a,l,n)}, or ${m}`:l?.likelyTypo===!0&&l.at?`fix ${_e(
l.at)}, or ${m}`:l&&l.at===void 0?`add a policy that isolates ${oU(a)?"one of the two":`${r} against egress`}, or ${m}`:l?.at?`narrow ${_e(l.at)}, or ${m}`:`nar\
row the policy that lets it through, or ${m}`;case"unreachable-before":return u===null?"run it again":u.outcome==="timeout"?aU(e,t,n):u.outcome==="refused"?`mak\
e ${o} listen on ${i}, or correct the rule's port`:"fix that first, then run it again";case"policies-returned":return"pause what keeps the policies as they are \
(Argo CD, Flux, an operator) while it runs, or leave `--control lift` out";case"nothing-listens":return t.kind==="cluster"&&t.workloads==="real"?`see why ${o} d\
oes not listen on ${i}, or correct the rule's port`:`declare the port in ${Wd(e)}, or correct the rule`;case"dns-error":return u?.outcome==="dns-error"?"correct\
 the host name":`let ${r} out to the cluster's DNS: port 53, UDP and TCP`;case"probe-error":return"run it again; if it stays, the diagnosis folder has the event\
s of its pods";case"no-endpoints":return So(a.to).length===0?`correct the selector in ${Wd(e)}: it picks no workload`:"see why the pods behind it are not ready,\
 and which port its `targetPort` names";case"target-died":return f?`make ${o} listen on ${i}, or correct the rule's port`:a.to.kind==="host"?"run it again; if i\
t stays, see whether the machine has the memory that the containers need":`see why ${o} stopped: its pod's events and logs say`;case"witness-silent":return"run \
it again; if it stays, see whether it stalls, or whether the machine is too busy to probe";case"disturbed":return"run it again; if it stays, see what changes th\
e cluster while it is probed";case"unknown-label":return c$;case"too-many-pods":return l$;case"changed-after-settling":return"run it again; if it stays, see whe\
ther its pods restart or something rewrites the policies";case"unsettled":return"run it again with more time, and see whether its pods restart"}}function oU({to:e}){
return e.kind==="service"&&e.builtin!==void 0?e.builtin==="dns":So(e).some(({hostNetwork:t})=>!t)}function iU(e,t,n){let{at:r,alsoAt:o,likelyTypo:i,missing:a=[],
decidedBy:l}=t??{},u=l?.kind==="cut"?l.cuts.length:1,d=a.length>=u?[]:[i&&r?`fix ${_e(r)}`:`let it through in ${lU(r)}`],{source:f,dialled:m,port:h}=n,y=e.to.kind===
"service"&&e.to.builtin==="dns",v=e.to.kind==="service"&&e.to.builtin===void 0?`the pods of ${m}`:`${m}:${h}`,b=a.map(_=>_==="egress"?y?"add an egress rule for \
DNS":`add an egress rule that lets ${f} out to ${v}${sU(e)}`:`add an ingress rule that lets ${f} in to ${v}`),E=o?[`let it through in ${_e(o)}`]:[];return[...d,
...E,...b].join(", and ")}function sU({to:e}){if(e.kind==="service"&&e.builtin==="apiserver")return": an ipBlock with the address of its node, port 6443";let t=So(
e);return t.length>0&&t.every(({hostNetwork:n})=>n)?": an ipBlock with its node's address":""}function aU(e,t,{port:n}){let{check:r}=e,o=t.kind==="cluster"&&t.external===
"live";switch(r.to.kind){case"workload":return t.kind==="cluster"&&t.workloads==="stub"?"run it again; if it stays, the diagnosis folder has the logs of its stu\
b pod":Od(r)?`see whether its pod is ready and listens on ${n}`:`declare the port in ${Wd(e)} or correct the rule`;case"service":return r.to.builtin===void 0?`s\
ee whether \`selector\` and \`targetPort\` in ${Wd(e)} lead to a pod that listens`:"see whether the cluster itself is healthy: this Service is its own";case"hos\
t":return o?"see whether the host answers from this machine":"run it again; if it stays, the diagnosis folder has the logs of the stub host"}}function cU({from:e,
to:t}){if(t.kind!=="workload"||na(e)>1)return!1;let{namespace:n,name:r,kind:o}=t.workload;return n===e.namespace&&r===e.name&&o===e.kind}function Wd({check:e}){
let t=e.to.kind==="workload"?e.to.workload.at:e.to.kind==="service"?e.to.service.at:void 0;return t===void 0?"its manifest":_e(t)}function lU(e){return e===void 0?
"a policy":_e(e)}kt();lt();q();var d$=/[&<>`*_~|\\[\]#$]/g;function Ut(e){return U(e,Number.MAX_SAFE_INTEGER).replace(d$,f$).replace(/@(?=[\w-])/g,"@&#8203;").replace(/&#35;(?=\d)/g,
"&#35;&#8203;").replace(/\b(GH-)(?=\d)/gi,"$1&#8203;").replace(/:(?=\/\/)/g,"&#58;&#8203;").replace(/:(?=[^\s:]+:)/g,"&#58;&#8203;").replace(/\b(www)\./gi,"$1&#\
8203;.")}function ut(e){return`<code>${U(e,Number.MAX_SAFE_INTEGER).replace(d$,f$).replace(/:(?=\/\/)/g,"&#58;").replace(/\b(www)\./gi,"$1&#46;").replace(/@/g,"\
&#64;")}</code>`}function dt(e){let t=e.split("`");if(t.length%2===0){let n=t.pop()??"";t[t.length-1]=`${t.at(-1)??""}\`${n}`}return t.map((n,r)=>n===""?"":r%2===
1?ut(n):Ut(n)).join("")}function pn(e,t,n=!1){let r=ut(_e(e,n)),o=t?.(e);return o===void 0?r:`<a href="${uU(o)}">${r}</a>`}function Nt(e){return`| ${e.join(" | ")}\
 |`}function fi(e,t){return`<details><summary>${e}</summary>

${t}

</details>`}function Ke(e){return Buffer.byteLength(e,"utf8")}function Oo(e,t,n,r,o=Number.POSITIVE_INFINITY){if(e.length===0)return"";let i=Ke(r(0))+n.length,a=[],
l=0;for(let[d,f]of e.entries()){let m=Ke(f)+n.length,h=d===e.length-1;if(d===o||l+m+(h?0:i)>t)break;a.push(f),l+=m}if(a.length===e.length)return a.join(n);let u=r(
a.length);return a.length===0?i<=t?u.trim():"":[...a,u].join(n)}function uU(e){return/^https?:\/\//.test(e)?e.replace(/[&<>"'`\s|]/g,t=>encodeURIComponent(t)):"\
#"}function f$(e){return`&#${e.charCodeAt(0)};`}Ie();as();var mU=100;function ha({columns:e,palette:t}){return{columns:hU(e),palette:t}}function hU(e){return Math.max(40,Math.min(e-1,mU))}function mn(e,{columns:t,
palette:n}){let r=e.paint??(m=>m),o=Ze(e.lead),i=e.place??"",l=ma(e.text,t-o).map((m,h)=>(h===0?e.lead:" ".repeat(o))+r(m));if(i==="")return l;let u=l.pop()??"",
d=t-Ze(u)-Ze(i),f=n.faint(i);return d>=2?[...l,u+" ".repeat(d)+f]:[...l,u," ".repeat(Math.max(o,t-Ze(i)))+f]}tt();lt();q();as();var m$={error:0,warning:1,notice:2};function Kg(e,{columns:t,palette:n,verbose:r}){let o={columns:t-1,palette:n},i=Qi(e).toSorted((h,y)=>m$[h.
severity]-m$[y.severity]||+!h.at-+!y.at),a=i.slice(0,50),l=a.map(h=>h.at?_e(h.at,!0):""),u=Math.max(0,...l.map(Ze)),d=u>0&&u<=t*.4,f=a.flatMap((h,y)=>{let v=l[y]??
"",b=wU(h.severity,n)(pi(h.severity,yU(a))),E=d?` ${n.faint(pi(v,u))}  ${b}  `:` ${b}  `,_=" ".repeat(Ze(E));return[...d||v===""?[]:[` ${n.faint(v)}`],...h$(h,E,
_,o),...(r?h.list??[]:[]).map(A=>n.faint(`${_}  ${U(A,600)}`))]}),m=i.length-a.length;return[...f,...m>0?[n.faint(` \u2026 and ${X(m,"more problem")}`)]:[]].join(
`
`)}function ga({message:e,hint:t}){return U(t===void 0?e:`${e}: ${t}`,600)}function Jc(e){return["error","warning","notice"].flatMap(n=>{let r=e.filter(o=>o.severity===
n).length;return r===0?[]:[X(r,n)]}).join(", ")}function Zg(e,t){let{palette:n,columns:r}=t;if(e instanceof fe)return{text:`${Kg(e.problems,t)}

 ${n.bad(Jc(e.problems))}`};if(e instanceof qn)return{text:h$(e,` ${n.bad("\u2717")} `,"   ",{columns:r-1,palette:n}).join(`
`),...e.detail!==void 0&&e.detail!==""&&{untrusted:{label:e.code,text:e.detail}}};let o=e instanceof Error?e.stack??e.message:String(e);return{text:` ${n.bad("\u2717")}\
 netproof itself failed: please report this, with what follows`,untrusted:{label:"netproof",text:o}}}function ya(e){if(e instanceof fe)return e.problems;let t=e instanceof qn;return[{code:t?e.code:"internal",severity:"error",message:t?e.message:"netproof itself\
 failed: please report this",...t&&e.hint!==void 0&&{hint:e.hint}}]}function h$({message:e,hint:t},n,r,o){let i=mn({lead:n,text:U(e,600)},o);if(t===void 0)return i;let a={lead:r,text:U(t,600),paint:o.palette.faint};return[...i,...mn(
a,o)]}function yU(e){return Math.max(...e.map(t=>t.severity.length))}function wU(e,t){return{error:t.bad,warning:t.unsure,notice:t.faint}[e]}var bU=10;function g$({check:e},{dialled:t,port:n}){let{undeclaredPort:r}=e;if(!r)return;let{meant:o}=r,i=o?`: did you mean ${Re(o)}?`:", and its pods declare o\
thers";return`nothing declares port ${n} of ${t}${i}`}function y$({problems:e},t,n){let r=e.filter(({code:a,severity:l})=>l==="warning"&&(t==="every"||a===t)),o=r.
slice(0,bU).map(a=>{let{at:l}=a;return`- \u26A0\uFE0F ${dt(ga(a))}${l?` \u2014 ${pn(l,n,!0)}`:""}`}),i=r.length-o.length;return[...o,...i>0?[`- \u2026 and ${i} \
more`]:[]].join(`
`)}function Hr(e,t){let{claim:n,lines:r}=el(e,t);return{headline:U(`${Kc(e.check)} ${n}`,600),lines:r.map(o=>{let{text:i,at:a}=kU(o);return{text:U(i,600),...a&&{at:a}}})}}
function kU(e){switch(e.kind){case"sentence":return e;case"evidence":return Td(e.evidence);case"decider":return{...e,text:`${e.lead} ${Nd(e.decidedBy)}`}}}function el(e,t,n=Ed(
e.check)){let r=t.kind==="model"?void 0:OU(e,n,xU(t)),o=g$(e,n),i=a$(e),a=e.verdict==="pass"?void 0:u$(e,t,n);return{claim:`${SU(e)}, ${PU(e,t)}`,lines:[...r===
void 0?[]:[Qc(r)],...NU(e),...TU(e),...o===void 0?[]:[Qc(o)],...i===void 0?[]:[Qc(i)],...a===void 0?[]:[Qc(a)]]}}function xU(e){return e.kind==="cluster"&&e.existing!==
void 0}function Qc(e){return{kind:"sentence",text:e}}function SU({check:e}){return e.expected==="allow"?"must be allowed":"must be denied"}function PU({observation:e,
reason:t,verdict:n,prediction:r,check:o,disturbance:i},a){if(a.kind==="model"||t==="predicted")return n==="inconclusive"?"and the model cannot tell":r?.answer===
"varies"?"and by the model some of its pods can be reached and some not":o.expected==="allow"==(n==="pass")?"and by the model it is open":"and by the model it i\
s cut";if(t==="proven"||t==="cut-while-alive"||t==="rejected-by-policy")return"and it is cut";if(t==="disturbed")return`but ${_U(i)}`;if(t==="changed-after-sett\
ling")return"and its answer changed";if(t==="unsettled")return"and its answer did not settle";if(t==="no-endpoints")return"and no pod stands behind it";switch(e?.
outcome??"error"){case"connected":return"and it connects";case"refused":return t==="let-through"?"and it gets through":"and it is refused";case"timeout":return"\
and it times out";case"dns-error":return"and its name does not resolve";case"error":return"and it could not be tried"}}function $U({to:e},{dialled:t,port:n}){return e.
kind==="host"?`the stub host for ${t} no longer listened on ${n}`:`${t} no longer answered its own pod on ${n} either`}function EU({to:e},{dialled:t}){return e.
kind==="host"?`the stub host for ${t}`:t}function OU(e,t,n){let{check:r,control:o,observation:i}=e,{dialled:a,port:l}=t,u=n?"while the policies were lifted":"be\
fore any policy was applied";switch(e.reason){case"connects":case"predicted":case"unknown-label":case"too-many-pods":return;case"proven":return`${Gg(i)} ${i?.outcome===
"refused"?"were refused":"timed out"}; ${u} it ${Hg(o)}`;case"cut-while-alive":return`${Gg(i)} timed out, while ${a} answered a witness on ${l}`;case"rejected-b\
y-policy":return`${Gg(i)} were refused, as this cluster refuses what policies cut, while ${a} answered a witness on ${l}`;case"no-witness":return`but nobody cou\
ld be asked whether ${a} answers on ${l}: the policies stay, and ${RU}`;case"let-through":return i?.outcome==="refused"?`no policy stopped it: the packet arrive\
d, and was refused since nothing listens on ${l}`:void 0;case"cut-by-policies":return o===null?`${a} answered a witness on ${l} meanwhile: the policies cut it`:
`it ${Hg(o)} ${u}: the policies cut it`;case"unreachable-before":return AU(e,t,u);case"policies-returned":return"but something put policies back while they were\
 lifted: nothing shows which of them cut it, or whether one did";case"nothing-listens":return`the policies let it through, and nothing listens on ${l} in ${a}`;case"\
dns-error":return n?`\`${t.resolved}\` does not resolve from ${t.source}${Ud(i)}`:CU(e,t);case"probe-error":return`the probe itself failed${Ud(i??o)}`;case"no-e\
ndpoints":return`${a} has no ready endpoint and refuses by itself: that says nothing about policies`;case"target-died":return n?`but ${a} refused a witness on ${l}\
, too: nothing listens there, and nothing shows that a policy cut it`:`but by then ${$U(r,t)}: nothing shows that a policy cut it`;case"witness-silent":return`b\
ut nothing shows that ${n?a:EU(r,t)} answered meanwhile: one that no policy holds asked it at the same time, and had no prompt answer`;case"disturbed":return"wh\
at was seen meanwhile proves nothing";case"changed-after-settling":return`it had settled, and then changed: ${w$(i)}`;case"unsettled":return`no steady answer in\
 ${Wn(i?.settledMs??0)}: ${w$(i)}`}}var RU="a pod on its node, a readiness probe of that port, or a client that the policies admit could show that it lives";function _U(e){
switch(e?.kind){case"pod":case"policy":case"node":return`${e.kind==="policy"?"NetworkPolicy":e.kind} ${U(e.name)} ${MU[e.what]} while it was probed`;case"stub-h\
ost":return"the stub host stopped listening while it was probed";case"canary":return"a connection that netproof's own policy has to cut got through: policies we\
re not enforced throughout";case"api":case void 0:return"the API server did not say whether anything changed while it was probed"}}var MU={deleted:"was deleted",
replaced:"was replaced by another",restarted:"restarted",stopped:"stopped",changed:"was changed",added:"was added","not-ready":"was no longer Ready"};function AU({
control:e,check:t},{dialled:n,port:r},o){if(e===null)return"but it was not tried before the policies were applied: nothing shows that they cut it";if(e.outcome!==
"timeout")return`but ${o} it ${Hg(e)}${Ud(e)}`;let i=`but it timed out ${o}, too`;return t.to.kind==="workload"&&!Od(t)?`${i}: nothing listens on ${r} in ${n}`:
`${i}: ${n} does not answer on ${r}`}function CU({control:e,observation:t},{resolved:n,source:r}){return e?.outcome==="dns-error"?`\`${n}\` did not resolve befor\
e any policy was applied, either`:e===null||e.outcome==="error"?`\`${n}\` does not resolve${Ud(t)}`:`\`${n}\` resolved before any policy was applied: the policie\
s cut ${r} off from DNS`}function NU({prediction:e,verdict:t,drift:n,reason:r}){if(e===void 0||n||t==="pass"&&r!=="predicted")return[];let{answer:o,evidence:i}=e;
return(o==="open"||o==="cut")&&(t==="inconclusive"||t==="flaky")?[Vg(`by the model the policies ${o==="open"?"let it through":"cut it"}:`,e)]:i.length===0?[Vg(o===
"open"?"let through:":"cut:",e)]:i.slice(0,8).map(l=>({kind:"evidence",evidence:l}))}function TU({prediction:e,drift:t}){if(e===void 0||!t)return[];let n=e.answer===
"open"?"open":"cut";return[Vg(`the manifests say otherwise, it should be ${n}:`,e),Qc("the cluster is not what the manifests describe, or its network plugin rea\
ds them in another way")]}function Vg(e,{decidedBy:t,at:n}){return{kind:"decider",lead:e,decidedBy:t,...n&&{at:n}}}function Hg(e){return e===null?"was not tried":
{connected:"connected",refused:"was refused",timeout:"timed out","dns-error":"did not resolve",error:"could not be tried"}[e.outcome]}function Gg(e){let{outcome:t,
samples:n}=e??{outcome:"timeout",samples:[]},r=i=>i==="timeout"||i===t,o=n.findLastIndex(i=>!r(i.outcome));return`${X(n.length-1-o,"probe")} in a row`}function w$(e){
let t=new Map;for(let{outcome:r}of e?.samples??[])t.set(r,(t.get(r)??0)+1);let n=[...t].map(([r,o])=>`${Bg[r]} ${o===1?"once":`${o} times`}`);return n.length===
0?"no answer at all":n.join(", ")}function Ud(e){let t=(e?.detail??e?.samples.at(-1)?.detail??"").trim();return t===""?"":`: ${U(t,200)}`}function ba(e,t,n=()=>null){return[...ie(e,o=>JSON.stringify([n(o),IU(o,t)])).values()].flatMap(([o,...i])=>{if(o===void 0)return[];let{headline:a,lines:l}=Hr(o,
t),u=zU(o.check,i.map(({check:f})=>f)),d={headline:a,lines:u===""?l:[...l,{text:u}]};return{first:o,more:i.length,description:d}})}function qd(e){return e.reduce(
(t,{more:n})=>t+1+n,0)}var wa={source:"<from>",dialled:"<to>",resolved:"<to>",port:"<port>"};function IU(e,t){let{check:n,verdict:r,reason:o,drift:i}=e,{claim:a,
lines:l}=el(e,t,wa);return JSON.stringify([r,o,i,a,l],DU(n))}function DU(e){let{from:t,to:n,toLabel:r,port:o}=e,i=[r,...So(n).flatMap(b$),...n.kind==="service"?
[`${n.service.namespace}/${n.service.name}`]:[],...n.kind==="host"?[n.host.label,n.host.address]:[]],a=new Map([...i.map(l=>[l,wa.dialled]),...b$(t).map(l=>[l,wa.
source])]);return(l,u)=>{switch(l){case"kind":return u;case"port":case"endPort":return u===o?wa.port:u;case"wire":return u.port===o?wa.port:u;case"service":return a.
has(Ye(u))?wa.dialled:u;default:return typeof u=="string"?a.get(u)??u:u}}}function b$(e){return[Ye(e),ts(e)]}function zU(e,t){if(t.length===0)return"";let n=[],
r=0,o=240;for(let i of FU(t)){let a=i.names.filter(f=>(o-=f.length+2)>=0);if(a.length===0)break;let l=i.names.length-a.length,u=a.join(", ")+(l>0?` and ${l} mor\
e`:""),d=i.place===_e(e.at)?"":` (${i.place})`;n.push(i.connection(u)+d),r+=i.names.length}return r<t.length&&n.push(`and ${t.length-r} more`),`the same for ${t.
length} more: ${n.join("; ")}`}function FU(e){return[...ie(e,({at:t})=>_e(t))].flatMap(([t,n])=>{let r=ie(n,aa),o=ie(n,is);return r.size<=o.size?[...r].map(([i,
a])=>({place:t,names:a.map(is),connection:l=>`${l} \u2192 ${i}`})):[...o].map(([i,a])=>({place:t,names:a.map(aa),connection:l=>`${i} \u2192 ${l}`}))})}jr();qe();q();function cs(e){switch(e.kind){case"admitted":case"no-longer-admitted":{let{rule:t,kind:n}=e,r=t.direction==="ingress"?"in":"out",o=n==="admitted"?`lets\
 it ${r}`:`let it ${r} until now`;return`${Ht(t.policy,t)}, ${o}`}case"isolated":case"no-longer-isolated":{let{policy:t,subject:n,direction:r,kind:o}=e,i=o==="i\
solated"?"isolates":"no longer isolates";return`${Vt(t)} ${i} ${T(n)} (${r})`}}}kt();q();function va(e){if(e.change==="became")return`${Yg(e.base)} became ${Yg(e.head)}`;let t=e.change==="added"?"is new":"is gone";switch(e.what){case"worklo\
ad":return`${Yg(e.workload)} ${t}, with ${v$(e.neighbours)}`;case"pods":return`${T(e.name)} ${t}, with ${v$(e.neighbours)}`;case"port":return`port ${Re(e.port)}\
 of ${T(e.name)} ${t}`;case"service":return`Service ${T(e.name)} ${t}`}}function Kd(e){return e.change==="became"?e.head.at:e.at}function k$(e){let t=i=>e.filter(
a=>a.change===i&&a.what==="workload").length,r=[[t("added"),"new"],[t("removed"),"gone"]].flatMap(([i,a])=>i===0?[]:[`${X(i,"workload")} ${i===1?"is":"are"} ${a}`]),
o=e.filter(({change:i})=>i==="became").length;return[...r,...o>0?[`${X(o,"workload")} became another`]:[]].join(", ")}function Yg({kind:e,name:t}){return`${T(e)}\
 ${T(t)}`}function v$({reachedBy:e,reaches:t,fromOutside:n,fromElsewhere:r}){let o=e+t;if(o===0)return r?"one connection: any pod elsewhere reaches it":"no conn\
ection";let i=n?" (one from outside)":"",a=r?", and any pod elsewhere reaches it":"";return`${X(o,"connection")}: ${e} to it${i}, ${t} from it${a}`}Ne();kt();q();lt();Mo();Gd();function P$({ports:e,open:{base:t,head:n}},r,o){let[i,a]=r?[n,t]:[t,n],l=_o(a,i).length===0,u=`${r?"was":"now"} ${mi(a)}`,d=l&&a.length>0?` (${u})`:"";
return Zd(i)?`${o?"every other port":"every port"}${d}`:l&&!o?`${mi(i)}${d}`:mi(e)}function rl({connections:e,ranges:t},n){let r=new Map,o=l=>{let u=JSON.stringify(l),d=r.get(u)??{pair:l,ports:[]};return r.set(u,d),d};for(let{from:l,to:u,port:d,
protocol:f}of e)o([l,u]).ports.push(Re({port:d,protocol:f}));for(let l of t){let u=o([l.from,l.to]);u.undeclared=P$(l,n,u.ports.length>0)}let i=$$([...r.values()].
map(({pair:[l,u],ports:d,undeclared:f})=>({key:JSON.stringify([u,d,f]),value:l})));return $$(i.map(({key:l,values:u})=>{let[d,...f]=JSON.parse(l);return{key:JSON.
stringify([u,...f]),value:d}})).map(({key:l,values:u})=>{let[d,f,m]=JSON.parse(l);return{from:d,to:u,ports:f,...m!==null&&{undeclared:m}}})}function $$(e){return[
...ie(e,({key:n})=>n)].map(([n,r])=>({key:n,values:r.map(({value:o})=>o)}))}function Ao(e,t,n=4){let r=new Set(e),o=t.names.filter(d=>d.includes("/"));if(o.length>
2&&o.every(d=>r.has(d))){let d=new Set(o);return["every workload",...e.filter(f=>!d.has(f))].map(f=>U($r(f))).join(", ")}let i=new Set([...new Set(e.map(Vd))].filter(
d=>{let f=o.filter(m=>Vd(m)===d);return d!==""&&f.length>1&&f.every(m=>r.has(m))})),a=[...new Set(e.map(d=>i.has(Vd(d))?`${Vd(d)}/*`:d))],l=a.length-n;return a.
slice(0,n+(l===1?1:0)).map(d=>U($r(d))).join(", ")+(l>1?` and ${l} more`:"")}function Vd(e){let t=e.indexOf("/");return t===-1?"":e.slice(0,t)}function ol({to:e,
ports:t,undeclared:n},r){let o=t.length>6?`${t.slice(0,5).join(", ")} and ${t.length-5} more`:t.join(", "),i=[...o===""?[]:[o],...n===void 0?[]:[n]].join(", "),
a=e.length===1&&o!==""?":":" on ";return`${Ao(e,r)}${a}${i}`}Ne();kt();function Hd({causes:e,connections:t,ranges:n},r){let o=new Map(t.map(l=>[E$(l),Qg(l)])),i=ie([...t.map(l=>({connection:l,range:void 0,key:Qg(l)})),...n.map(l=>({
connection:void 0,range:l,key:o.get(E$(l))??Qg(l)}))],({key:l})=>l);return[...i.keys()].sort((l,u)=>+(l!==ey)-+(u!==ey)).flatMap(l=>{let u=i.get(l)??[],d={causes:e,
connections:u.flatMap(({connection:f})=>f??[]),ranges:u.flatMap(({range:f})=>f??[])};return rl(d,r).map(f=>({...f,said:WU(d,f)}))})}var ey="none";function Qg({checks:e,
approved:t}){return e.length>0?"rules":t?`approved ${t.at.file}:${t.at.line}:${t.at.column}`:ey}function WU({connections:e,ranges:t},n){let[r,o,i]=[n.from,n.to,
n.ports].map(f=>new Set(f)),a=f=>r?.has(f.from)&&o?.has(f.to),l=e.filter(f=>a(f)&&i?.has(Re(f))),u=l.length>0?l:t.filter(a),d=u.find(f=>f.approved)?.approved;return{
checks:[...new Set(u.flatMap(({checks:f})=>f))],rules:[...new Set(u.flatMap(({rules:f})=>f))],...d&&{approved:d}}}function E$({from:e,to:t}){return JSON.stringify(
[e,t])}jr();q();function xa(e){let t=Yd(e.opened),n=Yd(e.closed),r=k$(e.changes);return[UU(t.length,n.length,r!==""),...O$(t,"namespaces",["crosses namespaces","cross namespace\
s"]),...O$(t,"cluster",["crosses the cluster's border","cross the cluster's border"]),...qU(e,t),...r===""?[]:[r]].join("; ")}function ls({opened:e,closed:t}){return{
opened:Yd(e).length,closed:Yd(t).length}}function Yd(e){return e.flatMap(Yh)}function UU(e,t,n){return e+t===0?`This change opens and closes no connection${n?" \
between what both have":""}`:t===0?`This change opens ${X(e,"connection")}`:e===0?`This change closes ${X(t,"connection")}`:`This change opens ${X(e,"connection")}\
 and closes ${t}`}function O$(e,t,n){return R$(e.filter(({crosses:r})=>r===t).length,e.length,n)}function qU({hasRules:e},t){let n=t.filter(i=>i.approved&&i.checks.
length===0),r=R$(n.length,t.length,["is approved","are approved"]);if(!e||t.length===n.length)return r;let o=t.filter(i=>!i.approved&&i.checks.length===0);if(o.
length===0){let i=t.length===1?"a rule pins it":n.length>0?"rules pin the others":"rules pin all of them";return[...r,i]}return[...r,`no rule pins ${KU(t,o)}`]}
function KU(e,t){let[n]=t,r=e.filter(({crosses:i})=>i!==void 0),o=t.length===1&&r.length===1&&r[0]===n;return e.length===1||o?"it":t.length===e.length?"any of t\
hem":t.length===1?"one of them":`${t.length} of them`}function R$(e,t,[n,r]){return e===0?[]:t===1?[`it ${n}`]:e===t?[`all of them ${r}`]:e===1?[`one of them ${n}`]:
[`${e} of them ${r}`]}var Xd="by the model, not proven";q();lt();function Jd({engine:e,results:t}){return{engine:e,results:new Map(t.map(n=>[n.check.id,n]))}}function Qd({said:e},t){let{checks:n,rules:r,approved:o}=e;if(n.
length===0)return o?{text:`approved${o.why===void 0?"":`: ${U(o.why,200)}`} (${_e(o.at)})`}:{text:"no rule"};let[i="",...a]=r,l=`rule \`${U(i)}\`${a.length>0?` \
and ${a.length} more`:""}`,u=Er(n.flatMap(y=>t?.results.get(y)??[])),[d]=u;if(!d||!t)return{text:l};let f=t.engine.kind==="model"?Hc(d):`${Hc(d)}, ${Yc(d.observation)}`,
m=u.length>1?`${X(u.length,"check")}, `:"",h=u.length>1&&d.verdict!=="pass"?"at worst ":"";return{text:`${l}: ${m}${h}${f}`,worst:d}}tt();lt();q();var _$=40,ef=12;function M$(e,t,n){let{palette:r}=t,o=ha(t),{opened:i,closed:a}=ls(e),l=`${xa(e)} (${Xd})`;if(i+a+e.changes.length===0)return` ${r.
good("=")} ${l}`;let u=(d,f,m)=>{let h=d.slice(0,_$).flatMap(v=>[...ZU(v,f,m,e,o,n),...v.causes.flatMap(b=>VU(b,o)),""]),y=d.length-_$;return y>0?[...h,r.faint(
` \u2026 and ${X(y,"more group")}: \`--json\` has them all`),""]:h};return[...u(e.opened,"+",r.bad),...u(e.closed,"-",r.good),...GU(e.changes,o),...mn({lead:" ",
text:l,paint:r.strong},o)].join(`
`)}function ZU(e,t,n,{names:r,hasRules:o},i,a){let{palette:l}=i,u={names:r},d=Hd(e,t==="+"),f=d.slice(0,ef).flatMap(h=>mn({lead:` ${n(t)} `,text:`${Ao(h.from,u)}\
 \u2192 ${ol(h,u)}`,paint:l.strong,...(o||h.said.approved)&&{place:Qd(h,a).text}},i)),m=d.length-ef;return m>0?[...f,l.faint(`   \u2026 and ${X(m,"more line")}`)]:
f}function GU(e,t){let{palette:n}=t;if(e.length===0)return[];let r=e.slice(0,ef).flatMap(i=>{let a=Kd(i),l=i.change==="removed",u=i.change==="became"?"~":l?"-":
"+",d=a===void 0?{}:{place:`${l?"was ":""}${_e(a)}`};return mn({lead:` ${n.faint(u)} `,text:U(va(i),600),...d},t)}),o=e.length-ef;return[...r,...o>0?[n.faint(` \
  \u2026 and ${o} more: \`--json\` has them all`)]:[],""]}function VU(e,t){let{at:n,of:r}=e,o=n===void 0?{}:{place:`${r==="base"?"was ":""}${_e(n)}`};return mn(
{lead:"     ",text:U(cs(e),600),...o},t)}tt();pe();Yr();kt();lt();q();var A$=["wrong","flaky","unproven","closed","open"];function nf(e){let t=new Map,n=new Map,r=new Map;for(let i of e){let a=dr(i.check.from),
l=YU(i.check);t.has(a)||t.set(a,i.check),n.has(l)||n.set(l,i.check);let u=JSON.stringify([a,l]);r.set(u,HU(r.get(u),hi(i)))}let o=XU(n);return{rows:JU([...t.values()]),
columns:QU(o.map(([,i])=>i)),cells:[...t.keys()].map(i=>o.map(([a])=>r.get(JSON.stringify([i,a]))??null))}}function hi(e){switch(e.verdict){case"pass":return e.
check.expected==="allow"?"open":"closed";case"fail":return"wrong";case"inconclusive":return"unproven";case"flaky":return"flaky"}}function rf(e){let t=o=>o!=null&&
o!=="open"&&o!=="closed",n=e.rows.flatMap((o,i)=>e.cells[i]?.some(t)===!0?[i]:[]),r=e.columns.flatMap((o,i)=>e.cells.some(a=>t(a[i]))?[i]:[]);return{part:ry(e,n,
r),rowsLeft:e.rows.length-n.length,columnsLeft:e.columns.length-r.length}}function ry(e,t,n){return{rows:t.map(r=>e.rows[r]??""),columns:n.map(r=>e.columns[r]??
""),cells:t.map(r=>n.map(o=>e.cells[r]?.[o]??null))}}function HU(e,t){return e!==void 0&&A$.indexOf(e)<A$.indexOf(t)?e:t}function YU(e){return JSON.stringify([tf(
e),e.port,T$(e)?"":e.protocol])}function tf({to:e,toLabel:t}){switch(e.kind){case"workload":return JSON.stringify(["workload",dr(e.workload)]);case"service":return JSON.
stringify(["service",e.service.namespace,e.service.name]);case"host":return JSON.stringify(["host",t,e.host.address])}}function T$({to:e}){return e.kind==="serv\
ice"&&e.builtin==="dns"}function XU(e){let t=new Map;for(let r of e.values()){let o=tf(r);t.has(o)||t.set(o,t.size)}let n=r=>t.get(tf(r))??0;return[...e].sort(([
,r],[,o])=>C$(r)-C$(o)||n(r)-n(o)||r.port-o.port||(r.protocol<o.protocol?-1:1))}function C$({to:e}){return e.kind==="host"?1:e.kind==="service"&&e.builtin!==void 0?
2:0}function JU(e){let t=ty(e.map(({from:n})=>n));return e.map(({from:n})=>U(t.get(n)??Ye(n)))}function QU(e){let t=new Map(e.map(o=>[tf(o),o])),n=N$([...t.values()].
map(ny)),r=N$([...t.values()].map(({toLabel:o})=>o));return e.map(o=>{let i=n.get(ny(o))===1?ny(o):r.get(o.toLabel)===1?o.toLabel:eq(o);return`${Zc(U(i))}:${T$(
o)?o.port:Re(o)}`})}function ny({to:e,toLabel:t}){switch(e.kind){case"workload":return e.workload.name;case"service":return e.builtin===void 0?e.service.name:t;case"\
host":return t}}function eq({to:e,toLabel:t}){switch(e.kind){case"workload":return ts(e.workload);case"service":return`${e.service.namespace}/service/${e.service.
name}`;case"host":return t===e.host.address?t:`${t} (${e.host.address})`}}function N$(e){let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);return t}tt();bt();q();as();var of={open:"\u2713",closed:"\xB7",wrong:"\u2717",unproven:"?",flaky:"~"},tq=36,nq=26,Co=3;function z$(e,t,n,r){if(e.rows.length===0)return[];let o=I$(
e,n,r);if(o.length<=80)return[...o,...D$(e,t,n,r)];let{part:i,rowsLeft:a,columnsLeft:l}=rf(e),u=`${X(e.rows.length,"source")} \xD7 ${X(e.columns.length,"destina\
tion")}`,d=y=>ma(y,n-1).map(v=>r.faint(` ${v}`));if(i.rows.length===0)return d(`${u}: all as declared; the matrix is too large for a terminal`);let f=I$(i,n,r),
m=`without ${X(a,"source")} and ${X(l,"destination")} where all is as declared`,h=f.slice(0,80);return[...h,...f.length>h.length?d(`\u2026 ${X(f.length-h.length,
"more line")}`):[],...d(`${u}, ${m}`),...D$(i,t,n,r)]}function I$(e,t,n){let r=e.rows.map(a=>Xc(a,Math.max(8,Math.min(tq,Math.floor(t/3))))),o=Math.max(...r.map(
Ze))+1,i=e.columns.map(a=>Xc(a,Math.max(8,Math.min(nq,t-o-Co))));return F$(i.map(a=>Ze(a)+Co),t-o).flatMap(([a,l],u)=>{let d=" ".repeat(o)+i.slice(a,l).map(m=>"\
 ".repeat(Co)+m).join(""),f=r.flatMap((m,h)=>{let y=e.cells[h]?.slice(a,l)??[];if(u>0&&y.every(b=>b===null))return[];let v=y.map((b,E)=>rq(b,Ze(i[a+E]??"")+Co,n));
return[` ${pi(m,o-1)}${v.join("")}`.trimEnd()]});return[...u>0?[""]:[],n.strong(d),...f]})}function F$(e,t){let n=[],r=0,o=0;return e.forEach((i,a)=>{a>r&&o+i>t&&
(n.push([r,a]),r=a,o=0),o+=i}),n.push([r,e.length]),n}function rq(e,t,n){if(e===null)return" ".repeat(t);let[r,o]=p$("x",t-Co).split("x");return`${" ".repeat(Co)}${r??
""}${sf(e,n)(of[e])}${o??""}`}function sf(e,t){switch(e){case"open":case"closed":return t.good;case"wrong":return t.bad;case"unproven":case"flaky":return t.unsure}}
function D$(e,t,n,r){let o=new Set(e.cells.flat()),i=["open","closed","wrong","unproven","flaky"],a=oy(t),l=i.filter(d=>d==="open"||d==="closed"||o.has(d)).map(
d=>`${sf(d,r)(of[d])} ${r.faint(a[d])}`),u=l.map(d=>Ze(d)+Co);return F$(u,n-1+Co).map(([d,f])=>` ${l.slice(d,f).join(" ".repeat(Co))}`)}function oy(e){return e.
kind==="model"?{open:"open, predicted",closed:"closed, predicted",wrong:"wrong, predicted",unproven:"not known",flaky:"flaky"}:{open:"open as declared",closed:Ys(
e)?"closed, cut while alive":"closed, proven",wrong:"wrong",unproven:"could not be proven",flaky:"changed its answer"}}lt();bt();q();function af(e,t){let{palette:n}=t,r=ha(t),o=z$(nf(e.results),e.engine,t.columns,n),i=Er(e.results.filter(f=>f.verdict!=="pass"||f.drift)),l=ba(i,e.engine).slice(
0,50),u=l.flatMap(f=>[...iq(f,r),""]),d=i.length-qd(l);return[...o,...o.length>0?[""]:[],...u,...d>0?[n.faint(` \u2026 and ${X(d,"more check")}: \`--json\` has th\
em all`),""]:[],...sq(e,t),...aq(e,n),cq(e,r)].join(`
`)}function iq({first:e,description:t},n){let{palette:r}=n,{headline:o,lines:i}=t,a=hi(e),u={lead:` ${e.verdict==="pass"?r.unsure("\u2260"):sf(a,r)(of[a])} `,text:o,
place:_e(e.check.at,!0),paint:r.strong};return[...mn(u,n),...i.flatMap(({text:d,at:f})=>mn({lead:"   ",text:d,...f&&{place:_e(f)}},n))]}function sq(e,t){let{changes:n}=e;
return n&&rn(n)?[M$(n,t,Jd(e)),""]:[]}function aq(e,t){let n=e.results.filter(({listener:r})=>r==="debug").length;return n===0?[]:[t.faint(` in ${X(n,"check")} \
a debug container listened: the target's own program did not`),""]}function cq(e,t){let{palette:n}=t,r=n[Br(e)],o=da(e),i=a=>n.strong(r(a));return mn({lead:" ",
text:o,place:Wn(Xr(e)),paint:i},t).join(`
`)}function Xr(e){return e.durationMs??e.phases.reduce((t,n)=>t+n.ms,0)}jr();function U$(e){return{version:e.version,base:e.base,summary:xa(e),counts:ls(e),opened:e.opened.map(B$),closed:e.closed.map(B$),changes:e.changes.map(lq)}}function lq(e){
let t=va(e);if(e.change==="became")return{change:"became",what:"workload",base:j$(e.base),head:j$(e.head),text:t};let{what:n,of:r}=e,o={change:e.change,what:n,of:r},
i={text:t,...ko(e.at)};switch(n){case"workload":{let{kind:a,name:l}=e.workload;return{...o,kind:a,name:l,...e.neighbours,...i}}case"pods":return{...o,name:e.name,
...e.neighbours,...i};case"port":return{...o,name:e.name,...e.port,...i};case"service":return{...o,name:e.name,...i}}}function j$({kind:e,name:t,at:n}){return{kind:e,
name:t,...ko(n)}}function B$({causes:e,connections:t,ranges:n}){return{causes:e.map(r=>({kind:r.kind,of:r.of,text:cs(r),...ko(r.at)})),connections:t.map(r=>{let{
from:o,to:i,port:a,protocol:l}=r;return{from:o,to:i,port:a,protocol:l,...W$(r)}}),ranges:n.map(r=>({from:r.from,to:r.to,ports:r.ports.map(iy),base:r.open.base.map(
iy),head:r.open.head.map(iy),...W$(r)}))}}function W$({checks:e,rules:t,approved:n,crosses:r}){return{...e.length>0&&{checks:[...e],rules:[...t]},...n&&{approved:{
...n.why!==void 0&&{why:n.why},...ko(n.at)}},...r&&{crosses:r}}}function iy({protocol:e,first:t,last:n}){return{protocol:e,port:t,endPort:n}}Gc();function q$(e){return sy(il(e),PP(e))}function sy(e,t){return`${jt(e).replace(/\n\}$/,"")},
  "stored": ${jt(t,0)}
}
`}function il(e){let{engine:t,canary:n}=e;return{version:e.version,engine:t.kind,...t.why!==void 0&&{engineWhy:t.why},cluster:t.kind==="model"?null:{kubernetes:t.
kubernetes,cni:t.cni,workloads:t.workloads,external:t.external,...t.existing&&{context:t.existing.context}},verdict:e.verdict,summary:Wt(e),totals:ay(e),durationMs:cf(
Xr(e)),phases:e.phases.map(({name:r,ms:o,summary:i,failed:a})=>({name:r,ms:cf(o),...i!==void 0&&{summary:i},...a!==void 0&&{failed:a}})),canary:n===null?null:{enforced:n.
enforced,cutAfterMs:n.cutAfterMs===null?null:cf(n.cutAfterMs),...n.rejects&&{rejects:!0}},checks:e.results.map(r=>dq(r,t)),problems:e.problems.map(sl),...e.changes&&
{changes:lf(e.changes)},...e.shard&&{shard:{...e.shard}},...e.merged&&{merged:{...e.merged,missing:[...e.merged.missing]}},...e.coverage&&{coverage:uq(e.coverage)}}}
function uq(e){let t=e.lines.filter(({fate:n})=>n==="unpinned");return{...OP(e),lines:t.map(({at:n,policy:r})=>({file:n.file,line:n.line,column:n.column,policy:`${r.
namespace}/${r.name}`})),rules:e.rules}}function ay(e){return{...e.totals,provenDenies:Fg(e),cutWhileAlive:zg(e),undeclaredPorts:jg(e),...jd(e)>0&&{outlived:jd(
e)}}}function sl({code:e,severity:t,message:n,hint:r,at:o}){return{code:e,severity:t,message:n,...r!==void 0&&{hint:r},...ko(o)}}function lf(e){let{mode:t}=e;return rn(
e)?{mode:t,...U$(e)}:{mode:t,unknown:sl(e.unknown)}}function dq(e,t){let{check:n,control:r,observation:o,prediction:i}=e,{headline:a,lines:l}=Hr(e,t);return{id:n.
id,rule:n.rule,from:`${n.from.namespace}/${n.from.name}`,to:n.toLabel,address:e.address,port:n.port,protocol:n.protocol,expected:n.expected,...n.undeclaredPort&&
{undeclaredPort:!0},control:r?.outcome??null,outcome:o?.outcome??null,verdict:e.verdict,reason:a,code:e.reason,attempts:o?.samples.length??0,settledMs:o===null?
null:cf(o.settledMs),file:n.at.file,line:n.at.line,column:n.at.column,predicted:i?.answer==="open"?"allow":i?.answer==="cut"?"deny":null,decidedBy:i?Nd(i.decidedBy):
null,evidence:[...l,...fq(e,t)].map(({text:u,at:d})=>({text:u,...ko(d)})),drift:e.drift,...e.established&&{established:e.established},...e.established==="carrie\
s"&&{restart:[...Wg(n)]},listener:n.to.kind==="host"&&e.listener==="stub"?"stand-in":e.listener??null}}function fq(e,t){let n=new Set(el(e,t).lines.map(r=>r.kind===
"evidence"?r.evidence:void 0));return(e.prediction?.evidence??[]).filter(r=>!n.has(r)).map(Td)}function cf(e){return Math.round(e*10)/10}var pq=/"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y,
K$=/[\t\n\r ]*/y;function Z$(e){let t=mq(e),n=e.slice(t),r=e.trimStart().startsWith("{")&&/^(?:"(?:[^"\\]|\\.)*\\?|[a-z]{1,4}|-)?$/s.test(n.slice(0,1e5)),o=e.slice(
0,t).split(`
`);return{line:o.length,column:(o.at(-1)?.length??0)+1,isEnd:r}}function mq(e){let t=[],n="value";for(let r=cy(K$,e,0);;){let o=cy(pq,e,r),i=e.slice(r,Math.min(
o,r+5));if(i==="")return r;if(i==="}"||i==="]"){if(!(n==="comma"||n===(i==="}"?"first key":"first value"))||t.pop()!==i)return r;n="comma"}else if(n==="comma"){
if(i!==","||t.length===0)return r;n=t.at(-1)==="}"?"key":"value"}else if(n==="colon"){if(i!==":")return r;n="value"}else if(n==="key"||n==="first key"){if(!i.startsWith(
'"'))return r;n="colon"}else if(i==="{"||i==="[")t.push(i==="{"?"}":"]"),n=i==="{"?"first key":"first value";else{if(i===","||i===":")return r;n="comma"}r=cy(K$,
e,o)}}function cy(e,t,n){return e.lastIndex=n,e.test(t)?e.lastIndex:n}Ie();function G$({workloads:e,services:t,report:n}){let r={workloads:e.map(wq),services:t.map(bq)};if(!("sections"in n))return{kind:"run",report:V$(n,r)};let o=n.
sections.map(({folder:i,outcome:a})=>({folder:i,outcome:hq(a,r)}));return{kind:"series",series:{...n,sections:o}}}function hq(e,t){if(!("failed"in e))return V$(
e,t);if(e.failed==="input")return new fe(e.problems);let{code:n,message:r,hint:o,detail:i}=e;return new qn(n,r,{...o!==void 0&&{hint:o},...i!==void 0&&{detail:i}})}
function V$({results:e,...t},n){return{...t,results:e.map(r=>({...r,check:gq(r.check,n)}))}}function gq({from:e,to:t,...n},r){return{...n,from:uf(r.workloads,e),
to:yq(t,r)}}function yq(e,{workloads:t,services:n}){switch(e.kind){case"workload":return{kind:"workload",workload:uf(t,e.workload)};case"service":return{...e,service:uf(
n,e.service),backends:e.backends.map(r=>uf(t,r))};case"host":return e}}function uf(e,t){let n=e[t];if(n===void 0)throw new RangeError(`no object has the number ${t}`);
return n}function wq({apiVersion:e,job:t,...n}){let{kind:r,namespace:o,name:i,at:a}=n;return{...n,labels:{},serviceAccount:"",resource:{apiVersion:e,kind:r,namespace:o,
name:i,json:t===void 0?{}:{spec:r==="CronJob"?{jobTemplate:{spec:t}}:t},at:a,locate:()=>a}}}function bq(e){return{...e,ports:[]}}function dy(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function H$(e,t){return typeof t=="bigint"?t.toString():t}var uy=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==
void 0&&(this._value=t(),this._getter=void 0),this._value}};function Y$(e){return new uy(e)}function X$(e){return e==null}function ff(e){let t=e.startsWith("^")?
1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function J$(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var fy="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function df(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Q$(e){if(df(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(df(n)===!1||Object.prototype.hasOwnProperty.
call(n,"isPrototypeOf")===!1)}var eE=new Set(["string","number","symbol"]);function cl(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function pf(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(r._zod.parent=e),
r}function St(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify b\
oth `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function tE(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var nE={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],
int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function No(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function rE(e,t=0){if(e.aborted===
!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function yi(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=
[]),n.path.unshift(e),n})}function al(e){return typeof e=="string"?e:e?.message}function py(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.
test(r.check))break;let o=r.maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function mf(e,t,n){var r;for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=
n)}function To(e,t,n){var r;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?e.schema?._zod.def?.error:void 0,a=e.message?e.message:al(e.inst?._zod.def?.error?.(e))??al(i?.(e))??al(t?.error?.(e))??al(n.customError?.(e))??al(n.localeError?.(
e))??"Invalid input",l={};for(let u of Object.keys(e))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||(l[u]=e[u]);return l.path??(l.path=
[]),l.message=a,t?.reportInput&&(l.input=e.input),l}var vq=/[\uD800-\uDBFF]/;function my(e){let t=e.length;if(!vq.test(e))return t;let n=t;for(let r=0;r<t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&
64512)===56320&&(n--,r++);return n}function hy(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function oE(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):kq(e,n,r.value)}}function fs(e,t,n,r=!0){
return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function gy(e,t,n){return fs(e,t,n,!1)}function kq(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:fs(this,t,n.bind(this))},set(r){fs(this,t,r)}})}function xq(e,t){let n=Object.
getPrototypeOf(e);return t in n?void 0:n}var ly,gi=!1,Sq={configurable:!0,get(){gi=!0}};function hn(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&ly!==e.
_zod){ly=void 0;return}ly=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,Sq);let o=gi;gi=!1;try{let i=n(this);return gi?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),gi=gi||o,i}catch(i){throw delete this[t],gi=gi||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function iE(e,t,n,r){let o=xq(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var sE;var yy={value:void 0,enumerable:!1},aE="captureStackTrace"in Error?Error:null;function Pq(e){let t=aE;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.
stackTraceLimit=0}catch{return aE=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function he(e,t,n,r){let o={};function i(h){this.def=h,
this.constr=m,this.traits=new Set}i.prototype=o;let a=n,l=a&&new WeakSet;function u(h,y){if(h._zod){if(h._zod.traits.has(e))return}else{yy.value=new i(y);try{Object.
defineProperty(h,"_zod",yy)}finally{yy.value=void 0}}if(h._zod.traits.add(e),t(h,y),l){let b=Object.getPrototypeOf(h),E=h._zod.constr.prototype,_=b;for(;_&&_!==
E;)_=Object.getPrototypeOf(_);let A=_??b;l.has(A)||(l.add(A),oE(A,a))}let v=m.prototype;for(let b in v)Object.prototype.hasOwnProperty.call(v,b)&&(b in h||(h[b]=
v[b].bind(h)))}let d=r?.Parent??Object;class f extends d{}Object.defineProperty(f,"name",{value:e});function m(h){let y=r?.Parent?Pq(f):this;u(y,h);let v=y._zod.
deferred;if(v){for(let E of v)E();y._zod.deferred=void 0}let b=globalThis.__zod_globalConfig?.postProcessor;return b&&b(y),y}return Object.defineProperty(m,"ini\
t",{value:u}),Object.defineProperty(m,Symbol.hasInstance,{value:h=>r?.Parent&&h instanceof r.Parent?!0:h?._zod?.traits?.has(e)}),Object.defineProperty(m,"name",
{value:e}),m}var Lo=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(sE=globalThis).__zod_globalConfig??(sE.__zod_globalConfig={});var Sa=globalThis.__zod_globalConfig;function Io(e){return e&&Object.assign(Sa,e),Sa}function $q(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,H$,2)),e.message}function Eq(e){this._zod.message=e}var Oq={get:$q,set:Eq,enumerable:!0,
configurable:!0},by={value:void 0,enumerable:!1},cE=new WeakSet([Object.prototype,Error.prototype]),lE=(e,t)=>{e.name="$ZodError",by.value=t,Object.defineProperty(
e,"issues",by),by.value=void 0,Object.defineProperty(e,"message",Oq);let n=Object.getPrototypeOf(e);cE.has(n)||(cE.add(n),Object.defineProperty(n,"toString",{configurable:!0,
enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,
"toString",{value:r,configurable:!0,writable:!0})}}))},Gee=he("$ZodError",lE),ll=he("$ZodError",lE,void 0,{Parent:Error});var _q=e=>{let t=(n,r,o,i)=>{let a=o?{...o,async:!1}:{async:!1},l=n._zod.run({value:r,issues:[]},a);if(l instanceof Promise)throw new Lo;if(l.issues.length){let u=new(i?.
Err??e)(l.issues.map(d=>To(d,a,Io())));throw fy(u,i?.callee??t),u}return l.value};return t},vy=_q(ll),Mq=e=>{let t=async(n,r,o,i)=>{let a=o?{...o,async:!0}:{async:!0},
l=n._zod.run({value:r,issues:[]},a);if(l instanceof Promise&&(l=await l),l.issues.length){let u=new(i?.Err??e)(l.issues.map(d=>To(d,a,Io())));throw fy(u,i?.callee??
t),u}return l.value};return t},ky=Mq(ll),Aq=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new Lo;
return i.issues.length?uE(e,i.issues,o):{success:!0,data:i.value}},xy=Aq(ll);function uE(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>To(
o,n,Io()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var Cq=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},
o);return i instanceof Promise&&(i=await i),i.issues.length?uE(e,i.issues,o):{success:!0,data:i.value}},Sy=Cq(ll);var dE=/^[\s\S]{0,}$/;var Py=/^-?\d+(?:\.\d+)?$/,fE=/^(?:true|false)$/i;var Jr=he("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])});var mE=e=>{let t=e.value;return!X$(t)&&t.length!==void 0},hf={number:"number",bigint:"bigint",object:"date"},hE=he("$ZodCheckLessThan",(e,t)=>{Jr.init(e,t);let n=hf[typeof t.
value];e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:hf[typeof r.value]??n,code:"too_big",maximum:typeof t.value=="obje\
ct"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),gE=he("$ZodCheckGreaterThan",(e,t)=>{Jr.init(e,t);let n=hf[typeof t.
value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:hf[typeof r.value]??n,code:"too_small",minimum:typeof t.value=="ob\
ject"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var yE=he("$ZodCheckNumberFormat",(e,t)=>{Jr.init(e,t),t.format=t.format||"float64";let n=t.format?.includes("int"),r=n?"int":"number",[o,i]=nE[t.format];e._zod.
check=a=>{let l=a.value;if(n){if(!Number.isInteger(l)){a.issues.push({expected:r,format:t.format,code:"invalid_type",continue:!1,input:l,inst:e});return}if(!Number.
isSafeInteger(l)){l>0?a.issues.push({input:l,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,
inclusive:!0,continue:!t.abort}):a.issues.push({input:l,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",
inst:e,origin:r,inclusive:!0,continue:!t.abort});return}}l<o&&a.issues.push({origin:"number",input:l,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.
abort}),l>i&&a.issues.push({origin:"number",input:l,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}});var wE=he("$ZodCheckMaxLength",(e,t)=>{var n;Jr.init(e,t),(n=e._zod.def).when??(n.when=mE),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>t.
maximum?my(o):i)<=t.maximum)return;let l=hy(o);r.issues.push({origin:l,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),bE=he(
"$ZodCheckMinLength",(e,t)=>{var n;Jr.init(e,t),(n=e._zod.def).when??(n.when=mE),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&
i<t.minimum*2?my(o):i)>=t.minimum)return;let l=hy(o);r.issues.push({origin:l,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}});var vE=he("$ZodCheckStringFormat",(e,t)=>{var n,r;Jr.init(e,t),t.pattern?(n=e._zod).check??(n.check=o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.
push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).
check??(r.check=()=>{})}),kE=he("$ZodCheckRegex",(e,t)=>{vE.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"st\
ring",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var SE={major:4,minor:6,patch:7};var gn=he("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=SE;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[
e,...r??[]]:r?.length?[...r]:[];for(let i of o)for(let a of i._zod.onattach)a(e);if(o.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{
e._zod.run=e._zod.parse});else{let i=(l,u,d)=>{if(l.memo)return l;let f=No(l),m;for(let h of u){if(h._zod.def.when){if(rE(l)||!h._zod.def.when(l))continue}else if(f)
continue;let y=l.issues.length,v=h._zod.check(l);if(v instanceof Promise&&d?.async===!1)throw new Lo;if(m||v instanceof Promise)m=(m??Promise.resolve()).then(async()=>{
await v,l.issues.length!==y&&(mf(l.issues,y,e),f||(f=No(l,y)))});else{if(l.issues.length===y)continue;mf(l.issues,y,e),f||(f=No(l,y))}}return m?m.then(()=>l):l},
a=(l,u,d)=>{if(No(l))return l.aborted=!0,l;let f=i(u,o,d);if(f instanceof Promise){if(d.async===!1)throw new Lo;return f.then(m=>e._zod.parse(m,d))}return e._zod.
parse(f,d)};e._zod.run=(l,u)=>{if(u.skipChecks)return e._zod.parse(l,u);if(u.direction==="backward"){let f=e._zod.parse({value:l.value,issues:[]},{...u,skipChecks:!0});
return f instanceof Promise?f.then(m=>a(m,l,u)):a(f,l,u)}let d=e._zod.parse(l,u);if(d instanceof Promise){if(u.async===!1)throw new Lo;return d.then(f=>i(f,o,u))}
return i(d,o,u)}}},{get"~standard"(){return gy(this,"~standard",Lq(this))},set"~standard"(e){fs(this,"~standard",e)}}),OE=(e,t)=>e.issues.length?{issues:e.issues.
map(n=>To(n,t,Io()))}:{value:e.value};async function Tq(e,t){let n={async:!0};return OE(await e._zod.run({value:t,issues:[]},n),n)}function Lq(e){return{validate:t=>{
let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return OE(r,n)}catch{}return Tq(e,t)},vendor:"zod",version:1}}var RE=he(
"$ZodString",(e,t)=>{gn.init(e,t),e._zod.pattern=t.pattern??dE,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="strin\
g"||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}});var $y=he("$ZodNumber",(e,t)=>{gn.init(e,t),e._zod.pattern=Py,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="nu\
mber"&&!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push(
{expected:"number",code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),_E=he("$ZodNumberFormat",(e,t)=>{yE.init(e,t),$y.init(e,t)}),ME=he("$ZodBoolea\
n",(e,t)=>{gn.init(e,t),e._zod.pattern=fE,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push(
{expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var AE=he("$ZodUnknown",(e,t)=>{gn.init(e,t),e._zod.parse=n=>n}),CE=he("$ZodNever",(e,t)=>{gn.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"\
invalid_type",input:n.value,inst:e}),n)});function Iq(e,t){let n=py(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,a)=>{let l=t(i.value);if(l>r&&
!a?.skipChecks&&a?.direction!=="backward"){for(let[u,d]of py(e._zod.def.checks))if(l>u&&d._zod.def.when(i)){let f=i.issues.length;return d._zod.check(i),i.issues[f].
continue=!1,mf(i.issues,f,e),i}}return o(i,a)}}var Dq=e=>Array.isArray(e)?e.length:-1;function PE(e,t,n){e.issues.length&&t.issues.push(...yi(n,e.issues)),t.value[n]=e.value}var NE=he("$ZodArray",(e,t)=>{gn.init(e,t);let n=Sa.memoizer;n?.attach(e),
e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(
i.length),o):Array(i.length);let a=[],l=o?.abortEarly;for(let u=0;u<i.length;u++){let d=i[u],f=t.element._zod.run({value:d,issues:[]},o);if(f instanceof Promise)
a.push(f.then(m=>PE(m,r,u)));else if(PE(f,r,u),l&&f.issues.length!==0&&No(f))break}return a.length?Promise.all(a).then(()=>r):r},Iq(e,Dq)});function gf(e,t,n,r,o,i){
let a=n in r,l=i==="optional";if(!(!a&&l&&o==="optional")){if(e.issues.length){if(o!==void 0&&l&&!a)return;t.issues.push(...yi(n,e.issues))}if(!a&&o===void 0){e.
issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(a||o==="defaulted"&&!l)&&(t.value[n]=void 0):
t.value[n]=e.value}}var zq=[];function Fq(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:zq,o=r.length?[...t,...r]:t;for(let a of o)
if(!e.shape?.[a]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(a)}": expected a Zod schema`);let i=tE(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function jq(e,t,n,r,o,i,a){let l=[],u=o.keySet,d=o.catchall._zod,f=d.def.type,m=d.optin,
h=d.optout,y=0;for(let v in t){if(a&&n.issues.length!==y){if(No(n,y))break;y=n.issues.length}if(u.has(v))continue;if(v==="__proto__"){f==="never"&&l.push(v);continue}
if(f==="never"){l.push(v);continue}let b=d.run({value:t[v],issues:[]},r);b instanceof Promise?e.push(b.then(E=>gf(E,n,v,t,m,h))):gf(b,n,v,t,m,h)}return l.length&&
n.issues.push({code:"unrecognized_keys",keys:l,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var TE=he("$ZodObject",(e,t)=>{gn.init(e,t);let n=Object.
getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let d=()=>{let f={...r};return Object.defineProperty(t,"shape",{value:f}),d.raw=f,f};d.
raw=r,Object.defineProperty(t,"shape",{get:d})}let o=Y$(()=>Fq(t));hn(e,"propValues",d=>{let f=d.def.shape,m={};for(let h in f){let y=f[h]._zod;if(y.values){Object.
prototype.hasOwnProperty.call(m,h)||J$(m,h,new Set);for(let v of y.values)m[h].add(v);y.optin!==void 0&&m[h].add(void 0)}}return m});let i=df,a=t.catchall,l,u=Sa.
memoizer;u?.attach(e),e._zod.parse=(d,f)=>{l??(l=o.value);let m=d.value;if(!i(m))return d.issues.push({expected:"object",code:"invalid_type",input:m,inst:e}),d;
d.value=u?u.alloc(e,d,{},f):{};let h=[],y=l.shape,v=f?.abortEarly,b=d.issues.length;for(let E of l.allKeys){if(v&&d.issues.length!==b){if(No(d,b))break;b=d.issues.
length}if(E==="__proto__")continue;let _=y[E],A=_._zod.optin,j=_._zod.optout,x=_._zod.run({value:m[E],issues:[]},f);x instanceof Promise?h.push(x.then(O=>gf(O,d,
E,m,A,j))):gf(x,d,E,m,A,j)}return a?jq(h,m,d,f,o.value,e,v===!0):h.length?Promise.all(h).then(()=>d):d}});function $E(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!No(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.
push({code:"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(a=>To(a,r,Io())))}),t)}var LE=he("$ZodUnion",(e,t)=>{gn.init(e,t),hn(e,"optin",r=>r.
def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),hn(e,"optout",r=>r.def.options.some(
o=>o._zod.optout==="optional")?"optional":void 0),hn(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(
o._zod.values)))}),hn(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>ff(i.
source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,a=[];for(let l of t.options){let u=l.
_zod.run({value:r.value,issues:[]},o);if(u instanceof Promise)a.push(u),i=!0;else{if(u.issues.length===0)return u;a.push(u)}}return i?Promise.all(a).then(l=>$E(
l,r,e,o)):$E(a,r,e,o)}});var IE=he("$ZodRecord",(e,t)=>{gn.init(e,t);let n=Sa.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Q$(i))return r.issues.push({expected:"record",
code:"invalid_type",input:i,inst:e}),r;let a=[],l=t.keyType._zod.values;if(l&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};let u=new Set;for(let f of l)if(typeof f==
"string"||typeof f=="number"||typeof f=="symbol"){if(u.add(typeof f=="number"?f.toString():f),f==="__proto__")continue;let m=t.keyType._zod.run({value:f,issues:[]},
o);if(m instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(m.issues.length){r.issues.push({code:"invalid_key",origin:"\
record",issues:m.issues.map(v=>To(v,o,Io())),input:f,path:[f],inst:e});continue}let h=m.value;if(h==="__proto__")continue;let y=t.valueType._zod.run({value:i[f],
issues:[]},o);y instanceof Promise?a.push(y.then(v=>{v.issues.length&&r.issues.push(...yi(f,v.issues)),r.value[h]=v.value})):(y.issues.length&&r.issues.push(...yi(
f,y.issues)),r.value[h]=y.value)}let d;for(let f in i)if(!u.has(f))if(t.mode==="loose"){if(f==="__proto__")continue;r.value[f]=i[f]}else d=d??[],d.push(f);d&&d.
length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:d,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let d of Reflect.ownKeys(i)){
if(d==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,d))continue;let f=t.keyType._zod.run({value:d,issues:[]},o);if(f instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof d=="string"&&Py.test(d)&&f.issues.length){let v=t.keyType._zod.run({value:Number(d),issues:[]},
o);if(v instanceof Promise)throw new Error("Async schemas not supported in object keys currently");v.issues.length===0&&(f=v)}if(f.issues.length){t.mode==="loos\
e"?r.value[d]=i[d]:l?(u=u??[],u.push(d)):r.issues.push({code:"invalid_key",origin:"record",issues:f.issues.map(v=>To(v,o,Io())),input:d,path:[d],inst:e});continue}
let h=f.value;if(h==="__proto__")continue;let y=t.valueType._zod.run({value:i[d],issues:[]},o);y instanceof Promise?a.push(y.then(v=>{v.issues.length&&r.issues.
push(...yi(d,v.issues)),r.value[h]=v.value})):(y.issues.length&&r.issues.push(...yi(d,y.issues)),r.value[h]=y.value)}u&&u.length>0&&r.issues.push({code:"unrecog\
nized_keys",input:i,inst:e,keys:u,continue:!0})}return a.length?Promise.all(a).then(()=>r):r}});var DE=he("$ZodEnum",(e,t)=>{gn.init(e,t);let n=dy(t.entries),r=new Set(n);e._zod.values=r,hn(e,"pattern",o=>{let i=dy(o.def.entries).filter(a=>eE.has(typeof a));
return new RegExp(i.length?`^(${i.map(a=>cl(a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let a=o.value;return r.has(a)||o.issues.push({code:"\
invalid_value",values:n,input:a,inst:e}),o}}),zE=he("$ZodLiteral",(e,t)=>{gn.init(e,t);let n=new Set(t.values);e._zod.values=n,hn(e,"pattern",r=>{let o=r.def.values;
return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?cl(i):i?cl(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;
return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function EE(e,t){return e.value=t.issues.length?void 0:t.value,e}var FE=he("$ZodOptional",(e,t)=>{gn.init(e,t),hn(e,"optin",n=>n.def.innerType._zod.optin==="def\
aulted"?"defaulted":"optional"),e._zod.optout="optional",hn(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),hn(e,"patt\
ern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${ff(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!==
"defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>EE(n,i)):EE(n,o)}return t.innerType._zod.run(
n,r)}});var jE=he("$ZodNullable",(e,t)=>{gn.init(e,t),hn(e,"optin",n=>n.def.innerType._zod.optin),hn(e,"optout",n=>n.def.innerType._zod.optout),hn(e,"pattern",n=>{let r=n.
def.innerType._zod.pattern;return r?new RegExp(`^(${ff(r.source)}|null)$`):void 0}),hn(e,"values",n=>n.def.innerType._zod.values?new Set([...n.def.innerType._zod.
values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)});var BE;var Ey=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){let r=n[0];return this._map.set(t,r),r&&typeof r=="object"&&"id"in r&&this._idmap.
set(r.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let n=this._map.get(t);return n&&typeof n=="object"&&"id"in n&&this._idmap.
delete(n.id),this._map.delete(t),this}get(t){let n=t._zod.parent;if(n){let r={...this.get(n)??{}};delete r.id;let o={...r,...this._map.get(t)};return Object.keys(
o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function Bq(){return new Ey}(BE=globalThis).__zod_globalRegistry??(BE.__zod_globalRegistry=
Bq());var Oy=globalThis.__zod_globalRegistry;function WE(e){return e.checks&&(e.checks=[...e.checks]),e}function UE(e,t){return new e(WE({type:"string",...St(t)}))}function qE(e,t){return new e(WE({type:"number",checks:[],...St(t)}))}function KE(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...St(t)})}function ZE(e,t){return new e({type:"boolean",...St(t)})}function GE(e){return new e({type:"unknown"})}function VE(e,t){return new e({type:"never",...St(t)})}function ul(e,t){return new hE({check:"less_than",...St(t),value:e,inclusive:!0})}function Pa(e,t){return new gE({check:"greater_than",...St(t),value:e,inclusive:!0})}function dl(e,t){return new wE({check:"max_length",...St(t),maximum:e})}function an(e,t){return new bE({check:"min_length",...St(t),minimum:e})}function yf(e,t){return new kE({check:"string_format",format:"regex",...St(t),pattern:e})}function HE(e){let t=new Jr({check:"meta"});return t._zod.onattach=[n=>{let r=Oy.get(n)??{};Oy.add(n,{...r,...e})}],t._zod.check=()=>{},t}var Hn=he("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");gn.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},
set with(e){fs(this,"with",e)},parse(e,t){return vy(this,e,t,{callee:this.parse})},parseAsync(e,t){return ky(this,e,t,{callee:this.parseAsync})},safeParse(e,t){
return xy(this,e,t)},safeParseAsync(e,t){return Sy(this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="\
function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return pf(this,e,t)},brand(){return this},register(e,t){return e.add(this,
t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Kq=he("ZodMiniString",(e,t)=>{RE.init(e,t),Hn.init(e,t)});function Pt(e){return UE(Kq,e)}var XE=he("ZodMiniNumber",(e,t)=>{$y.init(e,t),Hn.init(e,t)});function wi(e){return qE(XE,e)}var Zq=he("ZodMiniNumberFormat",(e,t)=>{_E.init(e,t),XE.init(e,t)});
function Qr(e){return KE(Zq,e)}var Gq=he("ZodMiniBoolean",(e,t)=>{ME.init(e,t),Hn.init(e,t)});function Rr(e){return ZE(Gq,e)}var Vq=he("ZodMiniUnknown",(e,t)=>{AE.init(e,t),Hn.init(e,t)});function Hq(){return GE(Vq)}var Yq=he("ZodMiniNever",(e,t)=>{CE.init(e,t),Hn.init(e,t)});function Xq(e){
return VE(Yq,e)}var Jq=he("ZodMiniArray",(e,t)=>{NE.init(e,t),Hn.init(e,t)});function We(e,t){return new Jq({type:"array",element:e,...St(t)})}var JE=he("ZodMiniObject",(e,t)=>{TE.init(e,t),Hn.init(e,t),iE(e,"shape",n=>n._zod.def.shape,!1)});function Tt(e,t){return new JE({type:"object",shape:e,catchall:Xq(),...St(t)})}function ve(e,t){return new JE({type:"object",shape:e,catchall:Hq(),...St(t)})}var Qq=he("ZodMiniUnion",(e,t)=>{LE.init(e,t),Hn.init(e,t)});function $t(e,t){return new Qq({type:"union",options:e,...St(t)})}var YE=he("ZodMiniRecord",(e,t)=>{IE.init(e,t),Hn.init(e,t)});function Do(e,t,n){return!t||!t._zod?new YE({type:"record",keyType:Pt(),valueType:e,...St(t)}):new YE(
{type:"record",keyType:e,valueType:t,...St(n)})}var eK=he("ZodMiniEnum",(e,t)=>{DE.init(e,t),Hn.init(e,t),e.options=[...e._zod.values]});function Lt(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,
r])):e;return new eK({type:"enum",entries:n,...St(t)})}var tK=he("ZodMiniLiteral",(e,t)=>{zE.init(e,t),Hn.init(e,t)});function Yt(e,t){return new tK({type:"literal",values:Array.isArray(e)?e:[e],...St(t)})}var nK=he("ZodMiniOptional",(e,t)=>{FE.init(e,t),Hn.init(e,t)});function se(e){return new nK({type:"optional",innerType:e})}var rK=he("ZodMiniNullable",(e,t)=>{jE.init(e,t),Hn.init(e,t)});function $a(e){return new rK({type:"nullable",innerType:e})}var QE=HE;pe();var Yn=Qr().check(Pa(0)),xe=Pt(),Ry=ve({file:xe,line:Yn,column:Yn}),Oa=se(Ry),_y=Lt(vo),rO=Qr().check(Pa(1),ul(65535)),eO=ve({port:rO,protocol:_y}),tO=Lt(["conn\
ected","refused","timeout","dns-error","error"]);function wf(e){return Lt(Object.keys(e))}var oK=wf({pass:!0,fail:!0,inconclusive:!0,flaky:!0}),iK=wf({connects:!0,
proven:!0,"cut-while-alive":!0,"rejected-by-policy":!0,"cut-by-policies":!0,"unreachable-before":!0,"policies-returned":!0,"nothing-listens":!0,"let-through":!0,
"dns-error":!0,"probe-error":!0,"no-endpoints":!0,"no-witness":!0,"target-died":!0,"witness-silent":!0,disturbed:!0,"changed-after-settling":!0,unsettled:!0,"un\
known-label":!0,"too-many-pods":!0,predicted:!0}),sK=ve({kind:wf({exempt:!0,open:!0,admitted:!0,admits:!0,alternatives:!0,"admitted-too":!0,"other-side-admits":!0,
cut:!0,"depends-on-pod-ip":!0,"rule-misses":!0,"selects-nothing":!0,"selects-others":!0,"wrong-namespace":!0,"direction-left-out":!0,"pods-differ":!0,"unknown-l\
abel":!0,"too-many-pods":!0,"not-judged":!0,"service-port":!0,"mixed-backends":!0,"name-unresolved":!0,"client-address":!0,"external-name":!0,"no-service-port":!0,
"no-target-port":!0,"no-selector":!0,"no-backends":!0}),at:Oa}),aK=ve({kind:wf({exempt:!0,admitted:!0,cut:!0,open:!0,"external-name":!0,"no-service-port":!0,"no\
-target-port":!0,"no-selector":!0,"no-backends":!0})}),cK=Lt(["ingress","egress"]),lK=ve({answer:Lt(["open","cut","varies","unknown"]),decidedBy:aK,at:Oa,likelyTypo:se(
Rr()),alsoAt:Oa,missing:se(We(cK)),evidence:We(sK)}),nO=ve({outcome:tO,samples:We(ve({outcome:tO,startedMs:wi(),tookMs:wi(),detail:se(xe)})),settledMs:wi(),flaky:Rr(),
unsettled:se(Rr()),detail:se(xe)}),uK=$t([ve({kind:Yt("workload"),workload:Yn}),ve({kind:Yt("service"),service:Yn,backends:We(Yn),builtin:se(Lt(["dns","apiserve\
r"]))}),ve({kind:Yt("host"),host:ve({label:xe,name:se(xe),address:xe})})]),dK=$t([ve({kind:Yt("pod"),name:xe,what:Lt(["deleted","replaced","restarted","stopped"])}),
ve({kind:Yt("policy"),name:xe,what:Lt(["deleted","changed","added"])}),ve({kind:Yt("node"),name:xe,what:Lt(["replaced","not-ready"])}),ve({kind:Lt(["stub-host",
"canary","api"])})]),fK=ve({check:ve({id:xe,rule:xe,from:Yn,to:uK,toLabel:xe,port:rO,protocol:_y,expected:Lt(["allow","deny"]),at:Ry,undeclaredPort:se(ve({declared:We(
eO),meant:se(eO)}))}),address:$a(xe),control:$a(nO),observation:$a(nO),verdict:oK,reason:iK,disturbance:se(dK),established:se(Lt(["carries","cut","ended","unkno\
wn"])),listener:se(Lt(["own","stub","debug"])),prediction:se(lK),drift:Rr()}),oO=We(ve({code:xe,severity:Lt(["error","warning","notice"]),message:xe,at:Oa,hint:se(
xe),list:se(We(xe))})),pK=$t([ve({kind:Yt("model"),why:se(xe)}),ve({kind:Yt("cluster"),kubernetes:xe,cni:xe,workloads:Lt(["stub","real"]),external:Lt(["stub","l\
ive"]),existing:se(ve({context:xe,lifted:se(Rr())})),why:se(xe)})]),iO={version:xe,verdict:Lt(["pass","fail","inconclusive"]),exitCode:$t([Yt(0),Yt(1),Yt(2)]),totals:ve(
{pass:Yn,fail:Yn,inconclusive:Yn,flaky:Yn,total:Yn}),problems:oO},Ea=Qr().check(Pa(1),ul(256)),My=ve({...iO,engine:pK,phases:We(ve({name:xe,ms:wi(),summary:se(xe),
failed:se(Rr())})),canary:$a(ve({enforced:Rr(),cutAfterMs:$a(wi()),rejects:se(Rr())})),results:We(fK),ruleCount:Yn,durationMs:se(wi()),shard:se(ve({index:Ea,count:Ea,
checks:Yn,run:xe.check(yf(/^[0-9a-f]{64}$/)),commit:se(xe.check(yf(/^[0-9a-f]{7,64}$/)))})),merged:se(ve({count:Ea,missing:We(Ea)}))}),mK=$t([ve({failed:Yt("inp\
ut"),problems:oO}),ve({failed:Yt("environment"),code:xe,message:xe,hint:se(xe),detail:se(xe)})]),sO=ve({...iO,sections:We(ve({folder:xe,outcome:$t([mK,My])})),durationMs:wi(),
shard:se(ve({index:Ea,count:Ea}))}),aO=ve({format:Yt(1),workloads:We(ve({kind:xe,namespace:xe,name:xe,hostNetwork:Rr(),ports:We(ve({name:se(xe),number:Qr(),protocol:_y,
hostPort:se(Qr()),at:Oa})),replicas:Qr(),at:Ry,apiVersion:xe,job:se(ve({}))})),services:We(ve({namespace:xe,name:xe,type:Lt(["ClusterIP","NodePort","LoadBalance\
r","ExternalName"]),headless:Rr(),at:Oa})),report:ve({})});function dO(e,t,n){let r=hK(e,t),o=(h,y,v)=>Ra(t,h,y,v);if(!Te(r)||typeof r.version!="string"||!("checks"in r||"reports"in r))throw gK(r,t);let{version:i}=r;if(kK(
i,n))throw o("report-version",`the report is of netproof ${T(i)}, which is newer than this netproof ${n}`,"read it with the version that wrote it, or a newer on\
e");let{stored:a}=r;if(a===void 0)throw o("report-version",`the report is of netproof ${T(i)}, and holds only what programs read: no other format can be made of\
 it`,"write it again with this version");let l=Zt(a)?.format;if(typeof l=="number"&&l!==1)throw o("report-version",`the report is of format ${l}, and this netpr\
oof ${n} reads format ${1}`,"read it with the version that wrote it");let u=(h,y)=>o("report-damaged",`the report is damaged: \`${T(h)}\` ${y}`,fO),d=yK(a);if(d)
throw u(d,"is missing, or not what it has to be");let f,m;try{f=G$(a),m=wK(r,f)}catch{throw u("stored","does not fit together")}if(m!==void 0)throw u(m,"says so\
mething else than `stored`: somebody changed it");return f}var fO="take it as netproof wrote it, or run netproof again";function hK(e,t){try{return JSON.parse(e)}catch{
let{line:n,column:r,isEnd:o}=Z$(e),i={file:t,line:n,column:r};throw e.trim()===""?Ra(t,"not-json","the file is empty, and no report","was the disk full?"):o?Ra(
t,"report-truncated","the JSON ends too early: a part of the report is missing",fO,i):Ra(t,"not-json","the file is no JSON","name a JSON report: `netproof run -\
-report FILE` writes one",i)}}function gK(e,t){let[n]=cr(Zt(e)?.problems),r=Zt(n)?.message;return Te(e)&&!("checks"in e)&&!("$schema"in e)&&typeof r=="string"?Ra(
t,"no-report",`the run ended before there was a report: ${T(r)}`,"correct that, and run it again"):Ra(t,"no-report","the file is JSON, and no report of netproof",
"name a JSON report: `netproof run --report FILE` writes one")}function Ra(e,t,n,r,o){return new fe([bo("error",t,n,o??{file:e,line:1,column:1},r)])}function yK(e){
let t=aO.safeParse(e);if(!t.success)return cO(["stored"],t.error.issues[0]?.path);let{report:n}=t.data,r=("sections"in n?sO:My).safeParse(n);return r.success?void 0:
cO(["stored","report"],r.error.issues[0]?.path)}function cO(e,t=[]){return[...e,...t].map((n,r)=>typeof n=="number"?`[${n}]`:`${r===0?"":"."}${String(n)}`).join(
"")}function wK(e,t){if(t.kind==="run")return lO(e,t.report,"");let{series:n}=t,r=cr(e.reports);if(!Ay(e.totals,n.totals,pO))return"totals";if(e.verdict!==n.verdict)
return"verdict";if(r.length!==n.sections.length)return"reports";for(let[o,i]of n.sections.entries()){let a=Zt(r[o])??{};if(a.folder!==i.folder)return`reports[${o}\
].folder`;let l=Ce(i);if(!l){if("engine"in a)return`reports[${o}].engine`;continue}let u=lO(a,l,`reports[${o}].`);if(u!==void 0)return u}}var pO=["pass","fail",
"inconclusive","flaky","total"],bK=["version","verdict","engine"],vK=["id","rule","from","to","port","protocol","expected","verdict","code","line"];function lO(e,t,n){
let r=il(t),o=bK.find(l=>e[l]!==r[l]);if(o!==void 0)return n+o;if(!Ay(e.totals,r.totals,pO))return`${n}totals`;let i=cr(e.checks);if(i.length!==r.checks.length)
return`${n}checks`;let a=r.checks.findIndex((l,u)=>!Ay(i[u],l,vK));return a<0?void 0:`${n}checks[${a}]`}function Ay(e,t,n){let r=Zt(e);return r!==void 0&&n.every(
o=>r[o]===t[o])}function kK(e,t){let[n,r]=[uO(e),uO(t)];if(n===void 0)return!0;if(r===void 0||t.endsWith("-source"))return!1;let o=n.findIndex((i,a)=>i!==r[a]);
return o>=0&&(n[o]??0)>(r[o]??0)}function uO(e){let[,...t]=/^(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:[-+]|$)/.exec(e)??[];return t.length===3?t.map(Number):void 0}q();var xK=256*1024*1024,SK=1e3;async function Cy(e,t,n){let r=[],o=async l=>{try{return await l()}catch(u){if(!(u instanceof fe))throw u;r.push(...u.problems);
return}},i=new Map;for(let l of e)for(let u of await o(()=>$K(l,t))??[]){let d=await t.look(u),f=d.ok?d.real:u;i.has(f)||i.set(f,u)}if(i.size>SK)throw new fe([bf(
e[0]??"",`leads to ${i.size} files, and a run has fewer reports`)]);let a=[];for(let l of i.values()){let u=await o(()=>PK(l,t,n));u&&a.push({file:l,read:u})}if(r.
length>0)throw new fe(r);return a}async function PK(e,t,n){let r=await t.read(e,xK);if(!r.ok)throw new fe([fl(r)]);return dO(r.text,e,n)}async function $K(e,t){
let n=await t.look(e);if(n.ok&&n.kind==="file")return[e];if(n.ok){let l=(await mO(e,t)).filter(u=>u.endsWith(".json"));if(l.length===0)throw new fe([bf(e,"holds\
 no `.json` file")]);return l}if(!Cc(e))throw new fe([fl(n)]);let r=hd(e),o=es((r==="."?e:e.slice(r.length)).replace(/^\/+/,""));if(!o)throw new fe([bf(e,"has t\
oo many alternatives")]);let a=(await t.look(r)).ok?(await mO(r,t)).filter(l=>o.matches(vf.posix.relative(r,l))):[];if(a.length===0)throw new fe([bf(e,"matches \
no file")]);return a}async function mO(e,t){let[n,r]=await Promise.all([t.look(e),t.list(e)]);if(!n.ok)throw new fe([fl(n)]);if(!r.ok)throw new fe([fl(r)]);let[
o]=r.refused;if(o)throw new fe([fl(o)]);return r.files.map(i=>vf.posix.join(e,vf.posix.relative(n.path,i)))}function bf(e,t){return{code:"no-report",severity:"e\
rror",message:`\`${T(e)}\` ${t}`,hint:"name JSON reports, folders that hold them, or a glob: `reports/*.json`"}}function fl({code:e,message:t}){return{code:e,severity:"\
error",message:t,hint:e==="file-too-large"?"no report that netproof writes is as large":"name a JSON report: `netproof run --report FILE` writes one"}}Ne();Ie();Ie();q();lt();function yn(e){if(e instanceof fe){let t=e.problems.filter(({severity:o})=>o==="error"),[n]=t;if(n===void 0)return`nothing was tested: ${Jc(e.problems)}`;let r=n.
at?`${_e(n.at,!0)}: `:"";return t.length===1?`nothing was tested: ${r}${n.message}`:`nothing was tested: ${X(t.length,"mistake")} in what netproof read, each sh\
own above`}return e instanceof qn?`nothing could be proven: ${e.message}`:`netproof itself failed: ${e instanceof Error?e.message:String(e)}`}q();jr();Ie();Ie();q();Kr();pr();ms();Ro();st();Zr();q();Ne();pe();pe();ra();Ic();Zr();kt();q();q();pe();dn();q();function Xt(e){return{ok:!0,value:e}}function Ge(e,t,n){return{ok:!1,code:e,message:t,...n!==void 0&&{hint:n}}}var hO=[["Pod","pod","pods","po"],["Deployment","deployment","deployments","deploy"],["ReplicaSet","replicaset","replicasets","rs"],["StatefulSet","statefulset",
"statefulsets","sts"],["DaemonSet","daemonset","daemonsets","ds"],["Job","job","jobs"],["CronJob","cronjob","cronjobs","cj"],["ReplicationController","replicati\
oncontroller","replicationcontrollers","rc"],["DeploymentConfig","deploymentconfig","deploymentconfigs","dc"],["Rollout","rollout","rollouts"],["Service","servi\
ce","services","svc"]];function gO(e){let t=e.indexOf("/"),n=e.slice(0,t),r=e.slice(t+1);if(n==="node"||n==="outside")return Ge("not-supported",`\`${n}/\u2026\` is no\
t supported yet`,"remove it for now");if(n!=="*"&&!lr(n)){let d=n.toLowerCase(),f=lr(d)?`did you mean \`${d}\`?`:"an endpoint is written namespace/name: lower-c\
ase letters, digits and dashes";return Ge("bad-endpoint",`\`${T(n)}\` is not a valid namespace name`,f)}let o=n==="*"?{}:{namespace:n};if(r==="*")return{ok:!0,value:{
kind:"pods",...o,labels:{}}};if(/[=!]|\s(not)?in\s/i.test(r)){let d=AK(r);return d.ok?Xt({kind:"pods",...o,labels:d.value}):d}if(n==="*")return Ge("bad-endpoint",
`\`${T(e)}\` names a workload in no namespace`,"write namespace/name, or `*/key=value` for pods of every namespace");let i=r.split("/"),a=i.at(-1)??"";if(i.length>
2)return Ge("bad-endpoint",`\`${T(e)}\` has too many slashes`,"an endpoint is written namespace/name, namespace/kind/name or namespace/service/name");if(Rn(a,"s\
ubdomain")!==void 0)return MK(a);let[l]=i;if(i.length===1||l===void 0)return Xt({kind:"workload",namespace:n,name:a});let[u]=hO.find(([,...d])=>d.includes(l.toLowerCase()))??
[l];return/^[a-z][a-z0-9]{0,62}$/i.test(u)?u==="Service"?Xt({kind:"service",namespace:n,name:a}):Xt({kind:"workload",namespace:n,name:a,of:u}):Ge("unknown-kind",
`\`${T(l)}\` is not a kind that makes pods`,"a kind is one word: deployment, statefulset, rollout, service")}var yO=hO.map(([e])=>e.toLowerCase());function MK(e){
let t=e===""?"write namespace/name":e.includes("*")?"only a whole `*` stands for every workload; a selector picks some: namespace/key=value":Rn(e.toLowerCase(),
"subdomain")===void 0?`did you mean \`${e.toLowerCase()}\`?`:"names are lower-case letters, digits, dashes and dots";return Ge("bad-endpoint",`\`${T(e)}\` is not\
 a valid object name`,t)}function AK(e){let t=new Map;for(let n of e.split(",")){let[r="",o="",...i]=n.replace("==","=").split("=");if(i.length>0||!n.includes("\
=")||!ns(r))return Ge("bad-selector",`\`${T(n)}\` is not of the form key=value`,"a selector is written namespace/key=value,key=value; nothing but `=` is underst\
ood");if(!rs(o))return Ge("bad-selector",`\`${T(o)}\` is not a valid label value`);if(t.has(r)&&t.get(r)!==o){let a=`the selector wants two values of \`${T(r)}\``;
return Ge("bad-selector",a,"no pod has both")}t.set(r,o)}return Xt(Object.fromEntries(t))}yt();q();pe();Ic();pe();kt();q();pe();Zr();function wO({target:e,port:t,protocol:n,key:r}){if(e.kind!=="service")return[r];let o=Uc(e.service,e.backends,t,n)??[];return[r,...o.flatMap(i=>i.kind==="endpoi\
nt"?[CK(i.workload,i.wire.port,n)]:[])]}function CK({namespace:e,kind:t,name:n},r,o){return`pod ${e}/${t}/${n}:${r}/${o}`}pe();Zr();Ny();kt();yt();q();qe();st();Zn();st();dn();yt();q();Zn();function _a(e){return/^[0-9]+(\.[0-9]*)+$/.test(e)?"IPv4":/^[0-9.]+\/[0-9]+$/.test(e)?"range":/^\[?[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*(%\w+)?(\]|\/\d+)?(:\d+)?$/i.
test(e)?"IPv6":void 0}var FK=[{cidr:"0.0.0.0/8",name:"the range 0.0.0.0/8"},{cidr:"127.0.0.0/8",name:"the loopback range"},{cidr:"224.0.0.0/3",name:"a multicast\
 or reserved range"}].flatMap(({cidr:e,name:t})=>{let n=oa(e);return n?[{range:n,name:t}]:[]});function xf(e){switch(_a(e)){case"range":return{message:"is a ran\
ge, and a check connects to one address",hint:`write one address of it, such as ${e.slice(0,e.indexOf("/"))}`};case"IPv6":return{message:"is an IPv6 address: no\
t supported yet",hint:"write an IPv4 address"};default:}let t=ci(e);if(!t||/(^|\.)0[0-9]/.test(e))return{message:"is not a valid IPv4 address",hint:"an IPv4 add\
ress is four numbers from 0 to 255: 203.0.113.7"};let n=FK.find(({range:r})=>Bt(r,t));return n&&{message:`is in ${n.name}: no server outside has it`,hint:"write\
 the address that the pods connect to"}}dn();q();var vO=1e3;function Ma(e){let t=e.indexOf("/"),n=t===-1?e:e.slice(0,t),r=t===-1?void 0:e.slice(t+1).toLowerCase();if(r==="sctp")return Ge("not-supported","SCTP \
is not supported yet","write the port with /tcp or /udp");if(r!==void 0&&r!=="tcp"&&r!=="udp"){let l=r===""?"nothing stands behind the slash":`\`${T(r)}\` is not\
 a valid protocol`;return Ge("bad-port",l,"a port is written :8080, :8080/tcp or :8080/udp")}let o=r===void 0?void 0:r==="udp"?"UDP":"TCP",i=/^(\d{1,9})(?:-(\d{1,9}))?$/.
exec(n);if(i){let l=Number(i[1]),u=Number(i[2]??i[1]);if(l<1||u>65535||l>65535)return Ge("bad-port",`\`:${n}\` is not a valid port`,"ports are the numbers from \
1 to 65535");if(u<l)return Ge("bad-port",`the range \`:${n}\` ends before it begins`,`write :${u}-${l}`);if(u-l>=vO){let d=`the range \`:${n}\` has ${u-l+1} por\
ts, more than ${vO}`;return Ge("bad-port",d,"every port is a check of its own: name those that matter")}return Xt({kind:"range",first:l,last:u,protocol:o??"TCP"})}
return Tc(n)?Xt({kind:"name",name:n,...o!==void 0&&{protocol:o}}):n===""?Ge("bad-port","nothing stands behind the colon","write a port, or leave the colon out f\
or every port"):Ge("bad-port",`\`${T(n)}\` is neither a port number nor a port name`,"a port is written :8080, :8080/udp, :http or :8000-8010")}var Ty=["dns","apiserver","internet","node","outside"],jK="192.0.2.1";function pl(e,t,n,r){let o=BK(e,n);if(o.ok)return{text:e,at:t,...o.value};r.error(o.code,o.
message,t,o.hint)}function BK(e,t){if(e!==e.trim()||e==="")return Ge("bad-endpoint",`\`${T(e)}\` has spaces around it`,"write it without them");if(/^[a-z][a-z0-9+.-]*:\/\//i.
test(e))return Ge("bad-endpoint",`\`${T(e)}\` is a URL`,"write the host and the port: api.example.com:443");if(_a(e)==="IPv6"){let a=`\`${T(e)}\`: IPv6 is not su\
pported yet`;return Ge("not-supported",a,"write an IPv4 address")}let n=e.indexOf(":"),r=n===-1?e:e.slice(0,n),o=WK(r,t);if(!o.ok||n===-1)return o.ok?Xt({name:r,
body:o.value}):o;let i=Ma(e.slice(n+1));return i.ok?Xt({name:r,body:o.value,port:i.value}):i}function WK(e,t){let n=t.get(e);if(n)return Xt(UK(e,n));switch(e){case"\
dns":case"apiserver":return Xt({kind:"builtin",name:e});case"internet":return Xt({kind:"host",label:e,host:jK});case"node":case"outside":return Ge("not-supporte\
d",`\`${e}\` is not supported yet`,"remove it for now");default:}if(_a(e)){let r=xf(e);return r?Ge("bad-address",`\`${T(e)}\` ${r.message}`,r.hint):Xt({kind:"ho\
st",label:e,host:e})}return e.includes("/")?gO(e):qK(e,t)}function UK(e,t){switch(t.kind){case"pods":return{kind:"pods",namespace:t.namespace,labels:t.labels};case"\
host":return{kind:"host",label:e,host:t.host.toLowerCase()};case"outside":return{kind:"host",label:e,host:t.address}}}function qK(e,t){let n=/^([^.]+)\.([^.]+)\.svc(\.|$)/.
exec(e);if(n){let i=`write ${T(`${n[2]??""}/service/${n[1]??""}`)}`;return Ge("bad-endpoint",`\`${T(e)}\` is a Service\u2019s name inside the cluster`,i)}if(wd(
e)){let i=e.toLowerCase();return Xt({kind:"host",label:i,host:i})}let r=T(e);if(e.includes("="))return Ge("bad-endpoint",`\`${r}\` is a label with no namespace`,
"a selector is written namespace/key=value,key=value; inside [ ] put one that has a comma in quotes");if(e.includes("*")){let i=`\`${r}\` is not a valid endpoint`;
return Ge("bad-endpoint",i,'write "namespace/*" or "*/*", in quotes')}let o=ot(e,[...t.keys(),...Ty]);return Ge("unknown-endpoint",`there is no endpoint \`${r}\``,
o===void 0?"write namespace/name for a workload, a host name with a dot, or a name from `endpoints`":`did you mean \`${o}\`?`)}q();pe();function kO(e,t,n){let r=`\`${T(e)}\` is on the host's network, where policies do not hold it, and is left out as a source`;n.notice("host-network",r,t,"name it\
 in a rule of its own to try it")}st();pe();Ie();ra();q();q();pe();kt();var SO=new WeakMap;function Se(e,t,n,r=[],o={}){let i=e.check(QE({description:n,...r.length>0&&{examples:[...r]}}));return SO.set(i,{expects:t,...o}),i}var HK=1e3,zo=Pt().check(an(
1),dl(HK));function Et(e,t,n){return Se(zo,e,t,n)}var Ly="name an endpoint: `shop/api:8080`, `shop/*`, `dns` or `internet:443`",xO=Se(zo,"an endpoint, written a\
s text","An endpoint: `namespace/name`, `namespace/kind/name`, `namespace/service/name`, `namespace/key=value,\u2026`, `namespace/*`, `*/*`, a host name or an IPv4 a\
ddress, a name from `endpoints`, `dns`, `apiserver` or `internet`; as a destination with a port behind it: `:8080`, `:8080/udp`, `:http` or `:8000-8010`.",[],{instead:Ly});
function wn(e,t,n="name an endpoint, or remove it"){let r=We(xO).check(an(1));return SO.set(r,{expects:"a list of endpoints",whenEmpty:n,instead:Ly}),se(Se($t([
xO,r]),"an endpoint or a list of endpoints",e,t,{whenEmpty:n,instead:Ly}))}function Sf(e){let t=Object.entries(e).map(([n,{schema:r}])=>[n,r]);return Object.fromEntries(
t)}var PO={schema:wn("Destinations that must be reachable. With no port: every port that the destination declares.",["shop/api:8080",["shop/api:8080","shop/service\
/api","dns"]]),side:"destination",under:"from",expand:(e,t)=>({named:t.destinations(e),expected:"allow"})};var $O={schema:wn("Destinations that the policies must cut off.",[["shop/db:5432","internet:443"]]),side:"destination",under:"from",expand:(e,t)=>({named:t.destinations(
e),expected:"deny"})};var EO={schema:wn("The workloads that connections start from. Goes with `allow`, `deny` and `onlyTo`.",["shop/web",["shop/web","shop/app=worker"],"*/*"]),side:"\
source"};var OO={schema:se(Se(Pt().check(an(1),dl(200)),"text","What the rule says, in words: it heads the rule in every report. `rule 1`, `rule 2`, \u2026 where it is absent\
.",["only the API reaches the database"]))};pe();var RO={schema:wn("The only workloads that may reach `to`: they must, and every other workload of the manifests must not.",["shop/api",["shop/api","ops/backup"]],
'to forbid it to everyone, write a rule `from: "*/*"` with `deny`'),side:"source",under:"to",expand:(e,t)=>{let{findings:n}=t,{errors:r}=n,o=t.sources(e),[i]=e;
if(i&&n.notice("not-supported","`onlyFrom` is tried from every other workload; clients outside the cluster are not supported yet",i.at),n.errors>r)return{named:o,
expected:"allow"};let a=new Set(o.map(({party:u})=>u.workload)),l=t.declared.workloads.filter(u=>a.has(u)||u.replicas===0?!1:(u.hostNetwork&&i&&kO(Ye(u),i.at,n),
!u.hostNetwork));return{named:o,expected:"allow",others:l.map(u=>({workload:u,by:"wildcard"}))}}};var _O={schema:wn("The only destinations that `from` may reach: it must reach them, and must not reach any other declared port of any other workload, the cluste\
r\u2019s DNS, the API server, the internet (443/TCP), or another host that the rules name with a port.",[["shop/db:5432","dns"]],'to forbid everything, write `d\
eny: ["*/*", "internet:443", dns]`'),side:"destination",under:"from",expand:(e,t)=>{let{errors:n}=t.findings,r=t.destinations(e);if(t.findings.errors>n)return{named:r,
expected:"allow"};let o=new Set(r.flatMap(({party:a})=>wO(a))),i=t.everyDestination().filter(({key:a})=>!o.has(a));return{named:r,expected:"allow",others:i}}};var MO={schema:wn("What the sources in `onlyFrom` connect to. Goes with `onlyFrom`.",["shop/db:5432",["shop/db","shop/cache"]]),side:"destination"};var Iy={name:OO,from:EO,to:MO,allow:PO,deny:$O,onlyFrom:RO,onlyTo:_O},ml=Object.entries(Iy).filter(e=>"side"in e[1]),Pf={from:ml.flatMap(([e,t])=>"under"in t&&t.
under==="from"?[[e,t]]:[]),to:ml.flatMap(([e,t])=>"under"in t&&t.under==="to"?[[e,t]]:[])};De();Dc();kt();yt();Ie();q();st();q();q();tt();q();dn();q();Ne();De();Kn();st();var kM=rt(Wa(),1);ur();var vM=rt(Wa(),1);var Kl=rt(Wa(),1);q();var vue=new Map([...Ua(!0,"y Y yes Yes YES true True TRUE on On ON"),...Ua(!1,"n N no No NO false False FALSE off Off OFF"),...Ua(null,"~ null Null NULL"),["",null],
...Ua(Number.NaN,".nan .NaN .NAN"),...Ua(Number.POSITIVE_INFINITY,".inf .Inf .INF +.inf +.Inf +.INF"),...Ua(Number.NEGATIVE_INFINITY,"-.inf -.Inf -.INF")]);function Ua(e,t){return t.split(" ").map(n=>[n,e])}var yb=rt(Wa(),1);var que=20*1024*1024;vg();q();q();De();st();De();var EV=["generators","transformers","validators"],OV=["patches","patchesJson6902","replacements"],RV=["configMapGenerator","secretGenerator"];var cde=new Map(["resources","bases","components","crds","configurations","patchesStrategicMerge","openapi","helmCharts","helmChartInflationGenerator","path","e\
nv","envs","files",...EV,...OV,...RV].map(e=>[_V(e),e]));function _V(e){return e.toUpperCase().toLowerCase()}De();st();q();De();os();st();Kn();dn();ur();bd();Kn();De();ur();q();q();De();st();Kn();bd();var zfe=32*1024*1024;st();pe();st();Kr();Yr();Ne();ia();De();wg();var xs={is:"text"},wb={is:"any"},bb={is:"map",fields:{matchLabels:{is:"texts"},matchExpressions:{is:"list",of:{is:"map",fields:{key:xs,operator:xs,values:{is:"l\
ist",of:xs}}}}},hint:(e,t)=>/selector$/i.test(e)?"write the two selectors beside each other, not inside each other":typeof t=="string"&&!/^match/i.test(e)?"labe\
ls stand under `matchLabels`":void 0},NV={is:"list",of:{is:"map",fields:{podSelector:bb,namespaceSelector:bb,ipBlock:{is:"map",fields:{cidr:xs,except:{is:"list",
of:xs}}}},hint:e=>/^match(Labels|Expressions)$/.test(e)?`put \`${e}\` into a \`podSelector\` or a \`namespaceSelector\``:e==="ports"?"`ports` stands beside `fro\
m` or `to`, not inside":/^(cidr|except)$/.test(e)?`put \`${e}\` into an \`ipBlock\``:void 0}},TV={is:"list",of:{is:"map",fields:{port:{is:"port"},protocol:xs,endPort:{
is:"whole"}}}},LV={is:"map",fields:{apiVersion:wb,kind:wb,metadata:wb,spec:{is:"map",fields:{podSelector:bb,policyTypes:{is:"list",of:xs},ingress:SM("from","to"),
egress:SM("to","from")},hint:e=>/^(from|to|ports)$/.test(e)?`\`${e}\` stands in a rule: an entry of \`${e==="to"?"egress":"ingress"}\``:void 0}}};function SM(e,t){
return{is:"list",of:{is:"map",fields:{[e]:NV,ports:TV},hint:n=>n===t?"an ingress rule has `from`, an egress rule has `to`":/^(podSelector|namespaceSelector|ipBlock)$/.
test(n)?`put it into a list under \`${e}\``:void 0}}}De();Zn();q();ur();De();dn();yt();De();pe();dn();yt();Kn();Pb();vt();Bc();Ie();qe();q();qe();qa();pe();yt();qa();vt();qe();q();Eb();vt();Zn();Fc();qe();Zr();Mi();vt();var zme=["10.0.0.0/8","172.16.0.0/12","192.168.0.0/16","fc00::/7"].flatMap(e=>oa(e)??[]);q();Ro();vt();Zr();Mi();qe();Ne();De();De();Kn();q();qe();qa();qe();Kr();Ne();Ro();pr();Mi();qe();Zn();Fc();Kr();ia();Mi();qe();Zn();qa();vt();qe();q();qe();yt();Ne();q();Kr();ms();pr();Ro();Zr();vt();qe();Zn();qe();Ie();bg();st();pe();q();pe();q();st();pe();Kr();q();yt();Ie();dn();q();var GV=Se($t([Et("a path","A folder (read with its sub-folders), a file or a glob; with a `!` before it, one that is left out."),Tt({exclude:Se($t([zo,We(zo).check(
an(1))]),"a path or a list of paths","What the search of folders leaves out: files, folders or globs. `!path` says the same.",["k8s/examples",["**/values*.yaml",
"k8s/examples"]])}),Tt({kustomize:Et("a folder","A folder with a kustomization file, rendered by kubectl.",["overlays/production"])}),Tt({helm:Se(Tt({chart:Et("\
a folder or an archive","The chart: a folder, or a packed chart (`.tgz`).",["charts/shop"]),values:se(Se($t([zo,We(zo).check(an(1))]),"a file or a list of files",
"Values files, the last one wins.",["values.yaml",["values.yaml","values-production.yaml"]])),release:se(Et("a name","The release\u2019s name; that of the chart wher\
e it is absent.",["shop"])),namespace:se(Et("a namespace","The release\u2019s namespace; `default` where it is absent.",["shop"]))}),"a map with `chart`","A Hel\
m chart, rendered by helm 3.16 or newer.",[{chart:"charts/shop",values:["values.yaml"],namespace:"shop"}])})]),"a path, `{kustomize: \u2026}`, `{helm: {chart: \u2026}}` o\
r `{exclude: \u2026}`","Where Kubernetes objects come from.");function _b(e){return Se(We(GV).check(an(1)),"a list of paths, `{kustomize: \u2026}`, `{helm: \u2026}` and `\
{exclude: \u2026}`",e,[["k8s/","!k8s/examples",{kustomize:"overlays/production"}]],{whenEmpty:"remove it to read every YAML file of the folder"})}var VV=se(_b("\
The manifests to prove. Paths count from the folder that netproof is pointed at. Where this is absent: every YAML file in that folder and below it, but for this\
 one and for hidden folders.")),RM={schema:VV,read:HV};function HV(e,t){return e?Mb(e,["manifests"],t):[{kind:"path",path:".",implied:!0,at:t.document.locate([])}]}
function Mb(e,t,{document:n,findings:r}){let o=e.flatMap((i,a)=>{let l=[...t,a],u=n.locate(l),d=(b,E)=>{if(!b.startsWith("-"))return;let _=`\`${T(b)}\` begins wi\
th a dash`;r.error("bad-path",_,n.locate([...l,...E]),`write ./${T(b)}`)};if(typeof i=="string")return d(i,[]),[_M(i,u)];if("exclude"in i)return(typeof i.exclude==
"string"?[i.exclude]:i.exclude).map(E=>({kind:"exclude",path:E,at:u}));if("kustomize"in i)return d(i.kustomize,["kustomize"]),[{kind:"kustomize",dir:i.kustomize,
at:u}];let{chart:f,values:m=[],release:h=AM(f),namespace:y="default"}=i.helm;d(f,["helm","chart"]);let v=typeof m=="string"?[m]:m;for(let[b,E]of v.entries())d(E,
["helm","values",...typeof m=="string"?[]:[b]]);for(let[b,E]of[["release",h],["namespace",y]]){if(lr(E))continue;let _=`\`${T(E)}\` is not a valid ${b} name`,A=`\
lower-case letters, digits and dashes make one: set \`${b}\``;r.error("bad-name",_,n.locate([...l,"helm",b]),A)}return[{kind:"helm",chart:f,values:v,release:h,namespace:y,
at:u}]});return MM(o,n.locate(t))}function _M(e,t){return e.startsWith("!")?{kind:"exclude",path:e.slice(1),at:t}:{kind:"path",path:e,at:t}}function MM(e,t){return e.
length>0&&e.every(({kind:r})=>r==="exclude")?[{kind:"path",path:".",at:t},...e]:e}function AM(e){let n=(e.split("/").findLast(r=>r!==""&&r!==".")??"").replace(/(-\d+\.\d+\.\d+[^/]*)?\.tgz$/,
"").toLowerCase();return lr(n)?n:"release"}yt();q();st();Ie();st();yt();q();var LM=["elsewhere","outside"],CM={from:"Who may get a connection: written as in a rule, or `elsewhere` (any pod that no manifest has) or `outside`.",to:"What t\
hey may reach: written as in a rule; with no port at every port."},YV=Se(Tt({from:TM(wn(CM.from,["shop/web","outside"])),to:TM(wn(CM.to,["shop/db:5432"])),why:se(
Et("text","Why, for who reviews the change: it is shown beside the connection.",["the report reads it"]))}),"a map with `from` and `to`","Connections that may o\
pen.",[{from:"shop/web",to:"shop/db:5432",why:"the report reads it"}]),XV=se(Se(We(YV).check(an(1)),"a list of maps with `from` and `to`","Connections that a ch\
ange may open without a rule that speaks of them: what `changes: require-rule` and `changes: forbid-open` let pass.",[[{from:"shop/web",to:"shop/db:5432",why:"t\
he report reads it"}]],{whenEmpty:"remove it, or name a connection"})),IM={schema:XV,read:JV};function JV(e,t){return(e??[]).map(({from:n,to:r,why:o},i)=>({from:NM(
n,["approve",i,"from"],t),to:NM(r,["approve",i,"to"],t),...o!==void 0&&{why:o},at:t.document.locate(["approve",i])}))}function NM(e,t,{document:n,findings:r,named:o,
used:i}){return(typeof e=="string"?[e]:e).flatMap((l,u)=>{let d=n.locate(typeof e=="string"?t:[...t,u]),f=l.split(":",1)[0]??"";if(i.add(f),QV(f)&&!o.has(f)){if(f===
l)return[{kind:"word",word:f,at:d}];let y=Ma(l.slice(f.length+1));return y.ok?[{kind:"word",word:f,port:y.value,at:d}]:(r.error(y.code,y.message,d,y.hint),[])}let m=/^[a-z]+$/i.
test(f)&&!o.has(f)?ot(f,LM):void 0;if(m!==void 0)return r.error("unknown-endpoint",`there is no endpoint \`${T(f)}\``,d,`did you mean \`${m}\`?`),[];let h=pl(l,
d,o,r);return h?[{kind:"endpoint",endpoint:h}]:[]})}function QV(e){return LM.includes(e)}function TM(e){return e._zod.def.innerType}dn();q();ur();var e6=Se($t([Tt({namespace:Et("a namespace","The namespace of the pods.",["ingress"]),labels:Se(Do(Pt(),Pt()),"a map of labels","Labels that the pods carry, al\
l of them. A stub pod with these stands for pods that no manifest has.",[{app:"gateway"}]),namespaceLabels:se(Se(Do(Pt(),Pt()),"a map of labels","Labels of the \
namespace, where no manifest defines it.",[{zone:"edge"}]))}),Tt({host:Et("a host name or an IPv4 address","A server outside the cluster: its DNS name or IPv4 a\
ddress.",["api.stripe.example","203.0.113.8"]),address:se(Et("an IPv4 address","The address that policies see for a `host` given by name; one of 198.51.100.0/24\
 where it is absent.",["203.0.113.8"]))}),Tt({outside:Et("an IPv4 address","A client or server outside the cluster, at this IPv4 address.",["203.0.113.20"])})]),
"`{namespace: \u2026, labels: {\u2026}}`, `{host: \u2026}` or `{outside: \u2026}`","What the name stands for: pods by namespace and labels, a host, or a client \
outside the cluster.",[{namespace:"ingress",labels:{app:"gateway"}},{host:"api.stripe.example"}]),t6=se(Se(Do(Pt(),e6),"a map of names to endpoints","Names for \
what has none yet. Workloads and Services of the manifests need no entry. An entry `internet` says which address stands for the internet (192.0.2.1 otherwise).",
[{stripe:{host:"api.stripe.example"}}])),DM={schema:t6,read:n6};function n6(e,{document:t,findings:n,named:r}){for(let o of Cb(t.value,["endpoints"])){let i=new Ab(
o,t,n),a=e?.[o];i.hasValidName()&&a&&r.set(o,i.read(a))}return r6(r,n),r}var Ab=class{#e;#t;#n;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=r}hasValidName(){let t=this.#t.
locateKey(this.#i()),n=T(this.#e),r=/^[A-Za-z0-9]([-A-Za-z0-9_]{0,61}[A-Za-z0-9])?$/.test(this.#e);if(r){if(this.#e!=="internet"&&Ty.some(o=>o===this.#e)){let o=`\
\`${n}\` has a meaning already and cannot be given another`;this.#n.error("bad-name",o,t,"choose another name")}}else{let o=this.#e.includes(".")?"a host\u2019s name\
 goes behind `host:`, under a name without dots":"letters, digits, dashes and underscores make a name";this.#n.error("bad-name",`\`${n}\` is not a valid endpoint\
 name`,t,o)}return r}read(t){let n=this.#t.locateKey(this.#i()),[r=""]=Object.keys(t);if(this.#e==="internet"&&!("host"in t)&&this.#s("bad-endpoint","`internet`\
 is a host",[r],"write {host: 203.0.113.9}"),"namespace"in t){let{namespace:a,labels:l,namespaceLabels:u}=t;return this.#r(a),{kind:"pods",namespace:a,labels:l,
...u&&{namespaceLabels:u},at:n}}if("outside"in t)return this.#a(t.outside,"outside"),{kind:"outside",address:t.outside,at:n};this.#c(t.host,t.address);let{host:o,
address:i}=t;return{kind:"host",host:o,...i!==void 0&&{address:i},at:n}}#r(t){if(!lr(t)){let r=`\`${T(t)}\` is not a valid namespace name`;this.#s("bad-name",r,
["namespace"],"lower-case letters, digits and dashes make one")}if(Cb(this.#t.value,this.#i("labels")).length===0){let r=`for every pod of the namespace write "${T(
t)}/*" in the rule`;this.#s("empty-list","`labels` is an empty map",["labels"],r)}this.#o("labels"),this.#o("namespaceLabels")}#o(t){for(let n of Cb(this.#t.value,
this.#i(t))){let r=Pr(this.#t.value,this.#i(t,n));if(ns(n))typeof r=="string"&&!rs(r)&&this.#s("bad-selector",`\`${T(r)}\` is not a valid label value`,[t,n]);else{
let o=this.#t.locateKey(this.#i(t,n));this.#n.error("bad-selector",`\`${T(n)}\` is not a valid label key`,o)}}}#c(t,n){let r=/^([^:]+):(\w+)$/.exec(t);if(r){let o=`\
write the port where the host is used: \`${T(`${this.#e}:${r[2]??""}`)}\``;this.#s("bad-endpoint","`host` has a port",["host"],o)}else if(_a(t))this.#a(t,"host"),
n!==void 0&&n!==t&&this.#s("bad-address","`host` is an address already",["address"],"remove `address`, or write the host\u2019s name");else if(!wd(t)){let o=t.includes(
"*")?"a check connects to one host: write a whole name":"a host\u2019s name has a dot in it: api.example.com";this.#s("bad-endpoint",`\`${T(t)}\` is not a valid \
host name`,["host"],o)}n!==void 0&&this.#a(n,"address")}#a(t,n){let r=xf(t);r&&this.#s("bad-address",`\`${T(t)}\` ${r.message}`,[n],r.hint)}#s(t,n,r,o){this.#n.
error(t,n,this.#t.locate(this.#i(...r)),o)}#i(...t){return["endpoints",this.#e,...t]}};function r6(e,t){let n=new Map;for(let r of e.values()){if(r.kind!=="host"||
r.address===void 0)continue;let o=r.host.toLowerCase(),i=n.get(o);i?i.address!==r.address&&t.error("two-addresses",`the host \`${T(o)}\` has two addresses, ${T(
i.address)} on line ${i.line} and ${T(r.address)} here`,r.at,"give both endpoints the same address"):n.set(o,{address:r.address,line:r.at.line})}}function Cb(e,t){
let n=Pr(e,t);return typeof n=="object"&&n!==null?Object.keys(n):[]}De();var o6=se(Se(Do(Pt(),_b("The manifests of this environment, in place of `manifests`.")),"a map of names to lists of manifests","Several sets of manifests that t\
he same rules judge: `production: [{kustomize: overlays/production}]`. One is chosen with `environment`.",[{staging:[{kustomize:"overlays/staging"}],production:[
{kustomize:"overlays/production"}]}])),zM={schema:o6,read:i6};function i6(e,t){let{document:n}=t,r=Object.entries(e??{}).map(([i,a])=>[i,Mb(a,["environments",i],
t)]),o=r.length>0&&Te(n.value)&&n.value.manifests===void 0;return{named:new Map(r),only:o,at:n.locate(["environments"])}}q();var FM=Et("a code","The code of a warning or notice, as `--json` shows it: `egress-without-dns`.",["egress-without-dns"]),s6=Se($t([FM,Tt({code:FM,file:se(Et("a\
 path","Only in this file, this folder, or what this glob matches.",["k8s/legacy"])),object:se(Et("a name","Only of this object: `namespace/name`, `namespace/ki\
nd/name`, or a name alone where it has no namespace.",["shop/mailer"])),why:se(Se(zo,"text","Why, for who reads this file.",["it dials addresses"]))})]),"a code\
, or a map with `code`","Warnings and notices that are counted, and not told."),a6=se(Se(We(s6).check(an(1)),"a list of codes, or of maps with `code`","Warnings\
 and notices that are counted, and not told. Errors and verdicts stay. For one line of a manifest: `# netproof-ignore CODE: why` on it or above it.",[["cuts-mon\
itoring",{code:"egress-without-dns",object:"shop/mailer",why:"it dials addresses"}]],{whenEmpty:"remove it to be told of everything"})),jM={schema:a6,read:c6};function c6(e,{
document:t,findings:n}){return(e??[]).map((r,o)=>{let i=t.locate(["ignore",o]);if(typeof r=="string")return{code:r,at:i};let{file:a,object:l}=r,u=a===void 0?void 0:
l6(a);if(a!==void 0&&!u){let d=`\`${T(a)}\` has too many alternatives`;n.error("bad-path",d,t.locate(["ignore",o,"file"]),"write several entries")}return{code:r.
code,at:i,...u&&{file:u},...l!==void 0&&{object:l}}})}function l6(e){let[t,n]=[es(e),es(`${e}/**`)];return t&&n&&{matches:r=>t.matches(r)||n.matches(r)}}q();q();function BM(e,t,n,r){let o=(m,h,y)=>{r.error("bad-rule",m,h,y)},i=Pf.from.map(([m])=>m),a=Pf.to.map(([m])=>m),l=m=>Xs(m,"or");if(e.has("from")&&e.has("to")){let m=`\
write two rules: \`from\` with ${l(i)}, and \`to\` with ${l(a)}`;o("a rule has `from` or `to`, not both",n("to"),m);return}let u=i.filter(m=>e.has(m)),d=a.filter(
m=>e.has(m));if(!e.has("from")){let m=e.has("to")?`say who connects with \`from\`, and put ${l(a)} under \`to\``:"say who connects: add `from`";for(let h of u)o(
`\`${h}\` needs a \`from\``,n(h),m)}if(!e.has("to")){let m="say what they connect to: add `to`";for(let h of d)o(`\`${h}\` needs a \`to\``,n(h),m)}if(u.length>0||
d.length>0)return;let f=e.has("to")?`add ${l(a)}`:e.has("from")?`add ${l(i)}`:"add `from` and `allow`";r.error("nothing-to-check","the rule has nothing to check",
t,f)}var u6=Se(Tt(Sf(Iy)),"a rule (a map)","One statement: `from` with `allow`, `deny` or `onlyTo`; or `to` with `onlyFrom`.",[{from:"shop/web",allow:["shop/api:8080"],
deny:["shop/db"]}]),d6=Se(We(u6).check(an(1)),"a list of rules","The connections that must be possible, and those that must not.",[[{name:"only the API reaches \
the database",to:"shop/db:5432",onlyFrom:["shop/api"]}]],{whenEmpty:"a file without a rule proves nothing"}),WM={schema:d6,read:p6,marksBroken:!0},f6=200;function p6(e,t){
let{document:n,findings:r,named:o,used:i,broken:a,whole:l}=t,u=new Map,d=e.map((f,m)=>{let h=n.locate(["rules",m]),y=f.name??`rule ${m+1}`,v=u.get(y);if(v===void 0)
u.set(y,h.line);else{let A=`the rule on line ${v} is called \`${T(y)}\` too`;r.warning("same-name",A,h,"give each a name of its own: reports go by it")}let{errors:b}=r,
E=new Map;for(let[A]of ml)f[A]!==void 0&&E.set(A,m6(f[A],["rules",m,A],t));a.has(m)||BM(new Set(E.keys()),h,A=>n.locateKey(["rules",m,A]),r);let _=a.has(m)||r.errors>
b;return{name:y,at:h,endpoints:E,..._&&{broken:!0}}});for(let[f,{at:m}]of o){if(i.has(f)||f==="internet"||!l)continue;let h=`no rule uses the endpoint \`${T(f)}\
\``;r.warning("unused-endpoint",h,m,"use it, or remove it")}return d}function m6(e,t,{document:n,findings:r,named:o,used:i}){return(typeof e=="string"?[[e,n.locate(
t)]]:e.map((l,u)=>[l,n.locate([...t,u])])).flatMap(([l,u])=>r.problems.length>f6?[]:(i.add(l.split(":",1)[0]??""),pl(l,u,o,r)??[]))}dn();q();ur();var UM=1e3,qM=(e,t)=>Se(Do(Pt(),Pt()),"a map of labels",e,t),KM=$t([Qr(),Pt()]),h6=Se(Tt({name:Et("`namespace/name`","The namespace and the name, `monitoring/pr\
ometheus`.",["monitoring/prometheus"]),labels:se(qM("The labels of its pods, which policies select by.",[{app:"prometheus"}])),namespaceLabels:se(qM("Labels of \
the namespace, where no manifest defines it.",[{team:"ops"}])),ports:se(Se(We($t([KM,Do(Pt(),KM)])),"a list of ports: `9090`, `53/udp` or `http: 9090`","The por\
ts that its pods listen on: `9090`, `53/udp`, or with a name `http: 9090`.",[[{web:9090}],[9090,"53/udp"]])),serviceAccount:se(Et("a name","The service account \
of its pods; `default` where it is absent.",["prometheus"])),replicas:se(Se(Qr(),"a whole number from 1 to 1000","How many pods it has; 1 where it is absent.",[
2]))}),"a workload, `{name: monitoring/prometheus, labels: {\u2026}}`","Pods that no manifest holds: an operator\u2019s, another repository\u2019s. A stub pod with these \
labels stands for each.",[{name:"monitoring/prometheus",labels:{app:"prometheus"},ports:[{web:9090}]}]),g6=se(Se(We(h6),"a list of workloads","Workloads that th\
e manifests don\u2019t hold. They count as the repository\u2019s own: in `*`, `onlyFrom`, `onlyTo` and the matrix.",[[{name:"monitoring/prometheus",labels:{app:"\
prometheus"},ports:[{web:9090}]}]])),ZM={schema:g6,read:y6};function y6(e,t){let n=new Map;for(let[r,o]of(e??[]).entries()){let i=w6(o,r,t);if(!i)continue;let a=`${i.
namespace}/${i.name}`;n.has(a)&&t.findings.error("duplicate-name",`\`${T(a)}\` stands here twice`,i.at,"rename one"),n.set(a,i)}return[...n.values()]}function w6({
name:e,labels:t={},namespaceLabels:n,ports:r=[],serviceAccount:o="default",replicas:i=1},a,l){let{document:u,findings:d}=l,f=["workloads",a],m=e.indexOf("/"),[h,
y]=[e.slice(0,m),e.slice(m+1)];if(m===-1||!lr(h)||Rn(y,"subdomain")!==void 0){let v=`\`${T(e)}\` is not the name of a workload in a namespace`;d.error("bad-name",
v,u.locate([...f,"name"]),"write `namespace/name`");return}if(Rn(o,"subdomain")!==void 0){let v=`\`${T(o)}\` is not a valid service account name`;d.error("bad-n\
ame",v,u.locate([...f,"serviceAccount"]))}if(i<1||i>UM){let v=`\`replicas\` is ${i}: it goes from 1 to ${UM}`;d.error("invalid-value",v,u.locate([...f,"replicas"]))}
for(let v of["labels","namespaceLabels"])b6([...f,v],l);return{namespace:h,name:y,labels:t,...n&&{namespaceLabels:n},ports:r.flatMap((v,b)=>v6(v,[...f,"ports",b],
l)),serviceAccount:o,replicas:i,at:u.locate(f)}}function b6(e,{document:t,findings:n}){let r=Pr(t.value,e);if(!(typeof r!="object"||r===null))for(let[o,i]of Object.
entries(r)){let a=t.locate([...e,o]);ns(o)?typeof i=="string"&&!rs(i)&&n.error("bad-selector",`\`${T(i)}\` is not a valid label value`,a):n.error("bad-selector",
`\`${T(o)}\` is not a valid label key`,a)}}function v6(e,t,{document:n,findings:r}){return(typeof e=="object"?Object.entries(e):[[void 0,e]]).flatMap(([i,a])=>{
let l=n.locate(i===void 0?t:[...t,i]),u=Ma(String(a));if(!u.ok)return r.error(u.code,u.message,l,u.hint),[];if(u.value.kind==="name"||u.value.last!==u.value.first){
let m=`\`${T(String(a))}\` is not the number of a port`;return r.error("bad-port",m,l,"write `9090`, `53/udp`, or with a name `http: 9090`"),[]}if(i!==void 0&&!Tc(
i))return r.error("bad-port",`\`${T(i)}\` is not a valid port name`,l,"lower-case letters, digits and dashes make one, 15 at most"),[];let{first:d,protocol:f}=u.
value;return[{...i!==void 0&&{name:i},number:d,protocol:f,at:l}]})}var Ps=1,GM={schema:Se(Yt(Ps),`the number ${Ps}`,`The version of this format: ${Ps}.`,[Ps]),read:e=>e};var Nb={version:GM,manifests:RM,environments:zM,workloads:ZM,endpoints:DM,approve:IM,rules:WM,ignore:jM};yt();q();ur();De();st();os();var k6=Se(Tt(Sf(Nb)),"a map with `version` and `rules`","The connections that a repository\u2019s NetworkPolicies must let through, and those that they must cut.",
[{version:Ps,manifests:["k8s/"],rules:[{from:"shop/web",allow:["shop/api:8080"]}]}]);q();De();st();pe();kt();q();st();Ne();yt();q();Ne();pe();Gt();Kr();Yr();Zr();Zn();pe();Ne();Gt();pr();Ka();Hl();Mo();Zn();qe();Gt();ia();pe();Gt();Yr();Gb();Hl();Mo();qb();qe();Ne();pe();Gt();Yr();Ka();Hl();Ne();pe();Gt();Yr();pr();Gt();Mi();Ka();Mo();Np();Ie();function Vb(e,{exec:t,env:n,signal:r},o){let i=Object.entries(n).flatMap(([a,l])=>l===void 0?[]:[[a,l]]);return t("git",[...X6,...e],{...o,env:{...Object.fromEntries(
i),GIT_ALLOW_PROTOCOL:"none",GIT_NO_LAZY_FETCH:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0"},...r&&{signal:r}})}var X6=["--no-pager","--literal-pathspecs",
"-c","core.hooksPath=/dev/null","-c","core.fsmonitor=false"];Ie();q();var pxe=64*1024*1024;q();q();yt();Ie();var cC=require("node:path");Ne();lt();q();async function Bp(e,t=""){let n=await Vv(),r=Wt(e);for(let[o,i]of ie(e.results,({check:a})=>a.rule))Hv(n,{name:o,results:i,report:e,outcome:r,pathPrefix:t,classPrefix:"\
netproof"});return Yv(n,e,"netproof"),n.build()}async function Vv(){let{default:e}=await Promise.resolve().then(()=>rt(sC(),1));return e.newBuilder().name("netp\
roof")}function Hv(e,{name:t,results:n,report:r,outcome:o,pathPrefix:i,classPrefix:a}){let{engine:l}=r,u=e.testSuite().name(U(t)).time(Gv(n.reduce((d,f)=>d+lC(f),
0))).property("netproof",U(r.version)).property("engine",l.kind).property("engine-details",Eo(l)).property("verdict",r.verdict).property("outcome",U(o)).property(
"duration-seconds",String(Gv(Xr(r))));l.kind==="model"?u.property("proof",ua):u.property("kubernetes",U(l.kubernetes));for(let d of pa(r))u.property("ignored",d);
for(let d of n)y9(u.testCase(),d,r,{pathPrefix:i,classPrefix:a})}function Yv(e,t,n){let r=Id(t);if(r.length===0)return;let o=e.testSuite().name("shards").property(
"verdict",t.verdict);for(let{name:i,why:a}of r)o.testCase().name(i).className(`${n}.shards`).error(a,"inconclusive: missing",a)}function y9(e,t,n,{pathPrefix:r,
classPrefix:o}){let{check:i,verdict:a,reason:l}=t,{headline:u,lines:d}=Hr(t,n.engine);e.name(Pd(i,n.engine)).className(`${o}.${U(i.rule)}`).file(U(cC.posix.join(
r,i.at.file))).time(Gv(lC(t))),Object.assign(w9(e),{line:i.at.line});let f=[u,...d.map(m=>`  ${$d(m)}`),`  rule: ${_e(i.at,!0)}`].join(`
`);switch(a){case"pass":(t.drift||i.undeclaredPort||t.established==="carries")&&e.standardOutput(f);return;case"fail":e.failure(u,l).stacktrace(f);return;case"i\
nconclusive":case"flaky":e.error(u,`${a}: ${l}`,f);return}}function w9(e){return e._attributes}function lC({control:e,observation:t}){return aC(e)+aC(t)}function aC(e){
let t=e?.samples??[];if(t.length===0)return e?.settledMs??0;let n=Math.min(...t.map(({startedMs:r})=>r));return Math.max(...t.map(({startedMs:r,tookMs:o})=>r+o))-
n}function Gv(e){return Math.round(e)/1e3}Ie();q();tt();lt();var Wp=require("node:path");Ie();q();lt();var Jv="%SRCROOT%";function Qv(e,t,n){let r=Xv(e,n),o=t.flatMap(({at:i,text:a},l)=>{let u=Xv(i,n);return u?[{id:l+1,...u,message:{text:Ci(a)}}]:[]});
return{...r&&{locations:[r]},...o.length>0&&{relatedLocations:o}}}function uC(e,t,n){let r=0,o=t.map(({text:i,at:a})=>{if(a===void 0)return`- ${Ci(i)}`;r+=1;let l=Ci(
_e(a)),u=Xv(a,n)?`[${l}](${r})`:l;return`- ${Ci(i)} (${u})`});return[Ci(e),...o].join(`
`)}function Ci(e){return U(e,Number.MAX_SAFE_INTEGER).replace(/[\\[\]]/g,String.raw`\$&`)}function Xv(e,t){if(sn(e))return{logicalLocations:[{fullyQualifiedName:U(
e.file)}]};let n=Wp.posix.normalize(Wp.posix.isAbsolute(e.file)?e.file:Wp.posix.join(t,e.file));if(!ht(n))return{physicalLocation:{artifactLocation:{uri:b9(n),uriBaseId:Jv},
region:{startLine:e.line,startColumn:e.column}}}}function b9(e){return e.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD").split("/").map(encodeURIComponent).join("/")}var v9={"let-through":{title:"A connection that must be denied gets through",help:"A rule denies this connection, and the policies let it through. Narrow the po\
licy at the line that is named, or add one that isolates an end of it; where the connection is meant to be there, allow it in the rule file.",level:"error",security:"\
7.5"},"cut-by-policies":{title:"A connection that must be allowed is cut by policies",help:"A rule allows this connection, and the policies cut it. Let it throu\
gh at the line that is named, on both sides of it; where it is not wanted, deny it in the rule file.",level:"error"},"changed-after-settling":{title:"The answer\
 changed after it had settled",help:"The same probe was answered in two ways. See whether its pods restart, or whether something rewrites the policies.",level:"\
error"},"unreachable-before":{title:"It could not be reached before any policy applied, either",help:"Silence proves nothing where the target never answered. De\
clare the port, fix the target, or the selector of its Service.",level:"warning"},"policies-returned":{title:"Policies that were lifted were put back meanwhile",
help:"Something restores the policies while they are lifted for the control. Pause it (Argo CD, Flux, an operator) while netproof runs.",level:"warning"},"nothi\
ng-listens":{title:"The policies let it through, and nothing listens there",help:"The target itself refused. Correct the port in the rule or in the manifest.",level:"\
warning"},"dns-error":{title:"The name does not resolve",help:"Often a policy cuts the DNS of the source. Allow port 53, UDP and TCP, to the DNS of the cluster,\
 or correct the name.",level:"warning"},"probe-error":{title:"The probe itself failed",help:"It could not be tried: a missing volume, a refused admission, an en\
gine under load. The words beside it say which.",level:"warning"},"no-endpoints":{title:"No ready pod stands behind the Service",help:"A Service without endpoin\
ts refuses by itself, whatever the policies say. Correct its selector, or see why its pods are not ready.",level:"warning"},"no-witness":{title:"Nobody could sh\
ow that the target lives",help:"On a cluster whose policies stay, a silent target proves nothing by itself. Let netproof make a namespace of its own, or prove i\
t on a throw-away cluster.",level:"warning"},"target-died":{title:"The target stopped while it was probed",help:"Nothing listened there any more. The events and\
 logs of its pod say why.",level:"warning"},"witness-silent":{title:"The target stalled",help:"Who asked beside the probe, and no policy holds, got no answer ei\
ther. Run it again, and see whether the machine is too busy.",level:"warning"},disturbed:{title:"The cluster changed while it was probed",help:"A pod, a node or\
 a policy of this check changed meanwhile. See what deletes, restarts or rewrites it.",level:"warning"},unsettled:{title:"The answer did not settle before the d\
eadline",help:"Run it again with more time, and see whether its pods restart.",level:"warning"},"unknown-label":{title:"A policy selects by a label that only a \
controller knows",help:"The value of such a label is in no manifest. Select by a label of the pod template.",level:"warning"},"too-many-pods":{title:"Selectors \
tell more pods of a workload apart than are tried",help:"Select by a label that its pods share.",level:"warning"},predicted:{title:"The policy model cannot tell",
help:"Nothing in the manifests decides it. Prove it on a cluster.",level:"warning"}},k9={title:"The cluster answers otherwise than the manifests say",help:"What\
 was seen is as the rule wants it, and not what the policies of the manifests lead to. Look for policies that the manifests do not hold, and for fields that thi\
s network plugin ignores.",level:"warning"},x9={"policy-selects-nothing":"A policy selects no pod","peer-matches-nothing":"A peer of a policy matches nothing","\
peers-are-alternatives":"Two peers where one with both selectors was likely meant","empty-peers":"An empty list of peers, which is everyone","ingress-isolated-b\
y-default":"A policy of egress rules isolates ingress, too","rules-ignored":"Rules of a direction that policyTypes leave out","egress-not-isolated":"An empty eg\
ress without policyTypes, which cuts nothing","egress-without-dns":"Pods may get out, and not to DNS","port-unknown":"A port that no pod has to which the rule l\
eads","ip-block-covers-pods":"An ipBlock admits pods, too","ip-block-covers-services":"An ipBlock of the addresses of Services","cidr-host-bits":"A CIDR with bi\
ts set beyond its prefix","client-address-lost":"An ipBlock for clients whose address is lost on the way","own-node":"A check that holds since a run has one nod\
e","headless-port":"A headless Service is dialled at its own port","policy-shadowed":"A policy admits nothing that another does not admit","rule-shadowed":"A ru\
le admits nothing that another of its policy does not admit","cuts-ingress-controller":"Pods behind an Ingress or a route are isolated from it","cuts-api-server":"\
Pods behind a webhook or an APIService are isolated from the API server","cuts-monitoring":"Pods that ask to be scraped are isolated from monitoring","pods-else\
where":"Policies for pods that the manifests do not hold",unisolated:"A workload that no policy isolates",ignored:"Findings that are ignored","unused-ignore":"A\
n entry of ignore for which there is nothing","undeclared-port":"A deny of a port that nothing declares","outlives-policies":"A connection from before the polic\
ies still carries data"},dC=[...Object.entries(v9),["drift",k9]];function fC({verdict:e,reason:t,check:n}){return e==="pass"?"drift":t!=="predicted"||e!=="fail"?
t:n.expected==="deny"?"let-through":"cut-by-policies"}function pC(e,t){let n=x9[e]??`netproof: ${e.replaceAll("-"," ")}`,r=`${n}. The message says where, and wh\
at to do. An entry \`${e}\` of \`ignore\` in the rule file, or a comment \`netproof-ignore ${e}\` at its line, takes it away.`;return{title:n,help:r,level:t}}function gC(e,t){return ek([{report:e,pathPrefix:t}],e,[])}function ek(e,{version:t,exitCode:n},r,o=[]){let i=e.flatMap(_=>_.report.results.filter(P9).map(A=>({
result:A,part:_}))),a=new Map(Er(i.map(({result:_})=>_)).map((_,A)=>[_,A])),l=({result:_})=>a.get(_)??0,u=e.flatMap(_=>_.report.problems.filter(A=>!ea(A)).map(A=>({
problem:A,part:_}))),d=[...i.toSorted((_,A)=>l(_)-l(A)).map(({result:_,part:A})=>E9(_,A)),...u.flatMap(({problem:_,part:A})=>mC(_,A)??[])],f=new Map(dC);for(let{
ruleId:_,level:A}of d)f.has(_)||f.set(_,pC(_,A));let m=[...f.keys()],h=d.slice(0,5e3),y=d.length-h.length,v=[...u.flatMap(({problem:_,part:A})=>mC(_,A)?[]:[hC(_)]),
...[...r,...o].map(hC),...y===0?[]:[{level:"warning",message:{text:`${X(y,"more finding")} left out`}}]],b=r.length===0&&e.every(({report:_})=>(_.merged?.missing??
[]).length===0),E=e[0]?.report.engine;return`${jt({$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"netproof",
version:t,.../^\d+\.\d+\.\d+/.test(t)&&{semanticVersion:t},rules:[...f].map(([_,A])=>R9(_,A))}},invocations:[{executionSuccessful:b,exitCode:n,toolExecutionNotifications:v}],
originalUriBaseIds:{[Jv]:{description:{text:"The root of the repository."}}},columnKind:"utf16CodeUnits",results:h.map(_=>({..._,ruleIndex:m.indexOf(_.ruleId)})),
...E&&{properties:$9(E)}}]})}
`}function P9({verdict:e,drift:t}){return e!=="pass"||t}function $9(e){return e.kind==="model"?{engine:e.kind,proof:"predicted by the model, not proven"}:{engine:e.
kind,kubernetes:e.kubernetes,cni:e.cni}}function E9(e,{report:t,pathPrefix:n,folder:r}){let{check:o,verdict:i,prediction:a}=e,{headline:l,lines:u}=Hr(e,t.engine),
d={at:o.at,text:`rule \`${o.rule}\``},f=i==="fail"&&a?.at?a.at:o.at,m=[...u,{text:d.text,at:o.at}],h=m.flatMap(({text:E,at:_})=>_?[{at:_,text:E}]:[]),y=[o.rule,
`${o.from.namespace}/${o.from.name}`,o.toLabel],v=[o.port,o.protocol,o.expected],b=fC(e);return{ruleId:b,level:i==="fail"||i==="flaky"?"error":"warning",message:{
text:uC(l,m,n)},...Qv(f,h,n),partialFingerprints:{"netproofCheck/v1":yC(r,[b,...y,...v])},properties:{verdict:i,reason:e.reason,predicted:a?.answer??null}}}function mC(e,{
pathPrefix:t,folder:n}){let{at:r,code:o,message:i,severity:a}=e;if(r===void 0||sn(r))return;let l=Qv(r,[],t);if("locations"in l)return{ruleId:o,level:a==="notic\
e"?"note":a,message:{text:Ci(ga(e))},...l,partialFingerprints:{"netproofWarning/v1":yC(n,[o,r.file,i])}}}function hC(e){return{level:e.severity==="notice"?"note":
e.severity,message:{text:Ci(O9(e))},descriptor:{id:e.code}}}function O9(e){let t=e.at;return t&&sn(t)?`${t.file}: ${ga(e)}`:ga(e)}function yC(e,t){return JSON.stringify(
e===void 0?t:[e,...t])}function R9(e,{title:t,help:n,level:r,security:o}){return{id:e,shortDescription:{text:t},fullDescription:{text:n},help:{text:n,markdown:n},
defaultConfiguration:{level:r},properties:{tags:["kubernetes","network-policy",...o===void 0?[]:["security"]],precision:"high","problem.severity":r==="note"?"re\
commendation":r,...o!==void 0&&{"security-severity":o}}}}var wC=require("node:path");q();lt();function bC(e,t){return`${["TAP version 14",...tk(e,t)].join(`
`)}
`}function tk(e,t){let{results:n}=e,r=Id(e),o=n.length+r.length,i=[...n.flatMap((d,f)=>_9(d,f+1,e,t)),...r.flatMap(({name:d,why:f},m)=>[`not ok ${n.length+m+1} \
- ${d}`,"  ---",`  message: ${jt(f,0)}`,'  severity: "inconclusive"',"  ..."])],a=o===0?"1..0 # SKIP no check":`1..${o}`,l=Ga(U(`netproof ${e.version}: ${Wt(e)}`)),
u=pa(e).map(d=>`# ${Ga(d)}`);return[a,...i,`# ${l}`,...u]}function _9(e,t,n,r){let{check:o,verdict:i,drift:a,established:l}=e,u=`${i==="pass"?"ok":"not ok"} ${t}\
 - ${Ga(Pd(o,n.engine))}`;if(i==="pass"&&!a&&!o.undeclaredPort&&l!=="carries")return[u];let{headline:d,lines:f}=Hr(e,n.engine),{file:m,line:h,column:y}=o.at,v={
message:d,severity:i!=="pass"?i:a?"drift":"warning",code:e.reason,rule:o.rule,at:{file:wC.posix.join(r,m),line:h,column:y},expected:o.expected,observed:e.observation?.
outcome??null},b=f.map(_=>`    - ${jt($d(_),0)}`),E=Object.entries(v).map(([_,A])=>`  ${_}: ${jt(A,0)}`);return[u,"  ---",...E,...b.length>0?["  evidence:",...b]:
[],"  ..."]}function Ga(e){return e.replace(/[\\#]/g,String.raw`\$&`)}bt();q();async function Up({sections:e,version:t},n){let r=await Vv();for(let o of e){let{folder:i,outcome:a}=o,l=`netproof.${U(i)}`,u=Ce(o);if(u){let{results:d}=u,f=Wt(
u);Hv(r,{name:i,results:d,report:u,outcome:f,pathPrefix:n(i),classPrefix:l}),Yv(r,u,l);continue}r.testSuite().name(U(i)).property("netproof",U(t)).property("ver\
dict","inconclusive").testCase().name("the rules are tested").className(l).error(U(yn(a)),"inconclusive: not tested",yn(a))}return r.build()}async function vC(e,t){return xC(await Bp(e,t))}async function kC(e,t){return xC(await Up(e,t))}function xC(e){return e.replace(/<(testsuites|testcase)((?: [\w-]+="[^"]*")*)/g,
(t,n,r)=>`<${n}${r.replace(/ (?:file|line|skipped)="[^"]*"/g,"")}`)}bt();bt();q();function no(e){let t=$C(e);return PC(e,t&&Wt(t))}function SC(e){let t=$C(e);return PC(e,t&&da(t))}function PC(e,t="nothing was tested"){let n=e.sections.map(r=>Ce(
r)?.changes);return[`${M9(e)}: ${t}`,...Dd(n)].join("; ")}function nk({sections:e}){return e.flatMap(t=>Ce(t)?.results??[])}function M9({sections:e}){let t=e.filter(
r=>Ce(r)===void 0).length,n=X(e.length,"rule file");return t===0||t===e.length?n:`${n}, ${t} of them not tested`}function $C(e){let t=e.sections.flatMap(l=>Ce(l)??
[]),[n]=t;if(!n)return;let{engine:r,shard:o}=n,i=(t.find(({merged:l})=>(l?.missing.length??0)>0)??n).merged,a=nk(e);return{totals:e.totals,engine:r,results:a,...o&&
{shard:o},...i&&{merged:i}}}function EC(e){let{version:t,verdict:n,totals:r,durationMs:o,problems:i,sections:a}=e,l={version:t,verdict:n,summary:no(e),totals:ay({totals:r,results:nk(e)}),durationMs:Math.
round(o),problems:i.map(sl),reports:a.map(A9),...e.shard&&{shard:{...e.shard}}};return sy(l,$P(e))}function A9(e){let{folder:t,outcome:n}=e,r=Ce(e);return r?{folder:t,
...il(r)}:{folder:t,verdict:"inconclusive",summary:yn(n),checks:[],problems:ya(n).map(sl)}}Ie();bt();function OC(e,t){let n=e.sections.flatMap(i=>{let{folder:a}=i,l=Ce(i);return l?[{report:l,pathPrefix:t(a),folder:a}]:[]}),r=e.sections.flatMap(({folder:i,outcome:a})=>a instanceof
Error?ya(a).map(l=>({...l,message:`${i}: ${l.message}`})):[]),o=e.problems.filter(i=>!ea(i));return ek(n,e,r,o)}bt();q();function RC(e,t){let n=e.sections.flatMap((o,i)=>{let{folder:a,outcome:l}=o,u=Ga(U(a)),d=Ce(o);if(d){let m=tk(d,t(a)).map(y=>`    ${y}`);if(d.shard&&d.results.length===
0)return[`# Subtest: ${u}`,...m,`ok ${i+1} - ${u} # SKIP no check in this shard`];let h=d.results.length>0&&d.verdict==="pass";return[`# Subtest: ${u}`,...m,`${h?
"ok":"not ok"} ${i+1} - ${u}`]}let f=[`  message: ${jt(yn(l),0)}`,'  severity: "inconclusive"'];return[`not ok ${i+1} - ${u}`,"  ---",...f,"  ..."]}),r=Ga(U(`ne\
tproof ${e.version}: ${no(e)}`));return`${["TAP version 14",`1..${e.sections.length}`,...n,`# ${r}`].join(`
`)}
`}var C9={junit:{title:"JUnit report",extension:"junit.xml",render:Bp,renderSeries:Up},report:{title:"JSON report",extension:"json",render:q$,renderSeries:EC},tap:{
title:"TAP report",extension:"tap",render:bC,renderSeries:RC},sarif:{title:"SARIF report",extension:"sarif",render:gC,renderSeries:OC},xunit:{title:"JUnit repor\
t as Jenkins' xUnit plugin takes it",extension:"xunit.xml",render:vC,renderSeries:kC}},rk=Object.entries(C9);function qp(e,t){return Object.fromEntries(rk.map(([
n,r])=>[e(n),t(r)]))}q();var Va={directory:{about:"The folder with the rule file; paths in it count from there. Several folders, or a glob such as `teams/*`, are proven one after th\
e other on one cluster.",kind:"list",default:".",only:"action",group:"Input"},rules:{about:"The rule file. By default `netproof.yaml`, `netproof.yml` or `.githu\
b/netproof.yaml` in the folder.",kind:"text",default:"",value:"file",group:"Input"},manifests:{about:"Files, folders or globs with manifests, instead of the rul\
e file's own `manifests`; on the command line `-` is standard input.",kind:"list",default:"",value:"path",group:"Input"},base:{about:"What the head is compared \
with, to tell what it opens and closes: a git revision, or a folder. In the action by default the one of the event.",kind:"text",default:"",value:"rev",group:"I\
nput"},environment:{about:"Which of the rule file's `environments` is read, in place of its `manifests`.",kind:"text",default:"",value:"name",group:"Input"},kustomize:{
about:"A folder with a kustomization, rendered instead of the rule file's own `manifests`.",kind:"list",default:"",value:"folder",only:"command",group:"Input"},
helm:{about:"A Helm chart, rendered instead of the rule file's own `manifests`.",kind:"list",default:"",value:"chart",only:"command",group:"Input"},values:{about:"\
A values file for the charts of `helm`; the last one wins.",kind:"list",default:"",value:"file",only:"command",group:"Input"},lint:{about:"`unisolated` tells wh\
ich workloads no policy isolates.",kind:"list",choices:["unisolated"],default:"",group:"Input"},engine:{about:"`cluster` proves on a real cluster, `model` predi\
cts without one, `auto` takes the cluster when a Docker engine answers.",kind:"choice",choices:["cluster","model","auto"],default:"cluster",group:"Cluster"},cluster:{
about:"Where it is proven: `kind` boots a throw-away cluster; `existing` takes the one of `context`, and changes nothing of what is in it. Any other word is the\
 name of that context.",kind:"text",default:"kind",value:"context",group:"Cluster"},context:{about:"With `cluster: existing`: the context of the kubeconfig. By \
default its current one.",kind:"text",default:"",value:"name",group:"Cluster"},kubeconfig:{about:"With `cluster: existing`: the kubeconfig file. By default kube\
ctl's own.",kind:"text",default:"",value:"file",group:"Cluster"},"source-pod":{about:"On an existing cluster, where probes start: `beside` the real pod in one t\
hat policies cannot tell from it, in an `ephemeral` container of it, by `exec` in its own container, or on its `node`.",kind:"choice",choices:["beside","ephemer\
al","exec","node"],default:"beside",group:"Cluster"},control:{about:"On an existing cluster, what shows that a target can be reached: a `witness`, or `lift`, wh\
ich takes the policies that cut a check away for some seconds and puts them back.",kind:"choice",choices:["witness","lift"],default:"witness",group:"Cluster"},yes:{
about:"With `control: lift`: policies are lifted though the cluster looks like production.",kind:"flag",default:"false",only:"command",group:"Cluster"},workloads:{
about:"`stub` puts a listener in place of each workload; `real` applies the manifests as they are.",kind:"choice",choices:["stub","real"],default:"stub",group:"\
Cluster"},listeners:{about:"With `workloads: real`: whether a listener is started in a target pod whose own program does not answer.",kind:"choice",choices:["au\
to","off"],default:"auto",group:"Cluster"},external:{about:"`stub` answers for hosts outside the cluster on this machine; `live` connects to the real ones.",kind:"\
choice",choices:["stub","live"],default:"stub",group:"Cluster"},cni:{about:"`calico` installs Calico; `default` leaves the CNI that kind brings.",kind:"choice",
choices:["calico","default"],default:"calico",group:"Cluster"},"cni-manifest":{about:"A manifest of any other CNI, applied as it is in place of Calico: a path, \
or an https URL with the file's `#sha256=\u2026`.",kind:"text",default:"",value:"path",group:"Cluster"},"node-image":{about:"The kind node image, and with it th\
e version of Kubernetes. By default netproof's pinned one.",kind:"text",default:"",value:"image",group:"Cluster"},"calico-version":{about:"Calico's version, one\
 whose manifest netproof knows by its SHA-256.",kind:"text",default:"",value:"version",group:"Cluster"},"calico-manifest":{about:"A path or https URL of a `cali\
co.yaml` to use instead of a known version.",kind:"text",default:"",value:"path",group:"Cluster"},"probe-image":{about:"The image of listeners and probes: agnho\
st, or one that has its program. By default netproof's pinned one.",kind:"text",default:"",value:"image",group:"Cluster"},samples:{about:"How many probes in a r\
ow have to time out before a deny is proven.",kind:"count",default:"3",value:"n",group:"Verdict"},timeout:{about:"The deadline of the whole run, such as `90s` o\
r `10m`; of several rule files, of each.",kind:"duration",default:"10m",value:"time",group:"Verdict"},shard:{about:"Which part of the run this job does, such as\
 `2/5`: all checks of some of the sources. `netproof merge`, or the action in `merge/`, makes one report of all parts.",kind:"shard",default:"",value:"k/n",group:"\
Input"},"check-established":{about:"Whether connections are opened before the policies come, to tell which denied ones still carry data afterwards.",kind:"flag",
default:"false",group:"Verdict"},changes:{about:"What becomes of connections that the change opens since `base`: `require-rule` fails where no rule speaks of on\
e, `forbid-open` where there is one. `approve` of the rule file makes exceptions.",kind:"choice",choices:["allow","require-rule","forbid-open"],default:"allow",
group:"Verdict"},"fail-on":{about:"What ends a run with a failure: a check that fails, could not be proven or is flaky; `warning` adds what is warned of; `never\
` leaves every verdict green, and reports it. What could not be tested at all always fails.",kind:"list",choices:["fail","inconclusive","flaky","warning","never"],
default:"fail,inconclusive,flaky",group:"Verdict"},"allow-inconclusive":{about:"What `fail-on: fail,flaky` says now.",kind:"flag",default:"false",group:"Verdict"},
warm:{about:"Whether the run takes the cluster that stays between runs, and makes it when there is none.",kind:"flag",default:"false",only:"command",group:"Clus\
ter"},"keep-cluster":{about:"When the cluster stays behind for a look.",kind:"choice",choices:["never","on-failure","always"],default:"never",group:"Cluster"},coverage:{
about:"Whether the summary tells how many lines of the policies a rule pins, and a notice stands at each line of the change that none does.",kind:"flag",default:"\
true",only:"action",group:"Reports"},...qp(e=>e,({title:e})=>({about:`Where to write the ${e}.`,kind:"text",default:"",value:"file",group:"Reports"})),summary:{
about:"What the step's summary holds: `short` leaves out the matrix, the table of every check, the lines that no rule pins and the phases.",kind:"choice",choices:[
"full","short","off"],default:"full",only:"action",group:"Reports"},annotations:{about:"Whether findings are annotated at their lines.",kind:"flag",default:"tru\
e",only:"action",group:"Reports"},comment:{about:"When the pull request gets a comment, one that later runs edit: `changes` when a connection opens or closes, `\
failures` when a run is not green. Takes `pull-requests: write`.",kind:"choice",choices:["off","changes","failures","always"],default:"off",only:"action",group:"\
Reports"},"comment-id":{about:"Tells the comments and check runs of several jobs apart.",kind:"text",default:"netproof",only:"action",group:"Reports"},"check-ru\
n":{about:"Whether the commit gets a check run with every annotation, beyond the ten of a step. Takes `checks: write`.",kind:"flag",default:"false",only:"action",
group:"Reports"},"github-token":{about:"The token that comments and makes the check run.",kind:"text",default:"",expression:"${{ github.token }}",only:"action",
group:"Reports"},"allow-pull-request-target":{about:"Run on `pull_request_target` too. Refused by default: that event hands the secrets of the repository to unt\
rusted code.",kind:"flag",default:"false",only:"action",group:"Input"}};function Xl(){return Object.entries(Va)}var N9="NETPROOF_";function ik(e){return`${N9}${e.
toUpperCase().replaceAll("-","_")}`}function MC(e,t){let n=[],r=Xl().map(([o,i])=>{let a=e(o)?.trim()??"",l=L9(i,a===""?i.default:a);return l!==void 0?[o,l]:(n.
push({code:"bad-setting",severity:"error",message:`${t(o)} is \`${T(a)}\`, and it takes ${z9(i)}`,...F9(i,a)}),[o,i.default])});if(n.length>0)throw new fe(n);return Object.
fromEntries(r)}var T9=new Map([["true",!0],["1",!0],["false",!1],["0",!1]]);function L9(e,t){switch(e.kind){case"text":return t;case"list":{let n=t.split(e.choices?
/[\n,]/:`
`).flatMap(i=>i.trim()===""?[]:[i.trim()]);if(!e.choices)return n;let r=n.every(i=>e.choices?.includes(i)),o=!n.includes("never")||n.length===1;return r&&o&&(n.
length>0||t==="")?n:void 0}case"choice":return e.choices?.includes(t)===!0?t:void 0;case"flag":return T9.get(t);case"count":return/^[1-9][0-9]?$/.test(t)?Number(
t):void 0;case"duration":return D9(t);case"shard":return t===""||I9(t)!==void 0?t:void 0}}var AC=256;function I9(e){let[,t,n]=/^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.
exec(e)?.map(Number)??[];if(!(t===void 0||n===void 0))return t<=n&&n<=AC?{index:t,count:n}:void 0}function D9(e){let[,t,n]=/^([1-9][0-9]{0,4})(s|m|h)$/.exec(e)??
[];if(!(t===void 0||n===void 0))return Number(t)*{s:1e3,m:6e4,h:36e5}[n]}function z9(e){switch(e.kind){case"choice":return`one of ${(e.choices??[]).join(", ")}`;case"\
flag":return"`true` or `false`";case"count":return"a whole number from 1 to 99";case"duration":return"a time such as `90s` or `10m`";case"shard":return`a part o\
f a whole such as \`2/5\`: from \`1/5\` to \`5/5\`, of at most ${AC}`;case"text":return"text";case"list":return e.choices?e.choices.length===1?`one of ${e.choices.
join(", ")}`:`some of ${e.choices.filter(t=>t!=="never").join(", ")}${e.choices.includes("never")?", or never":""}`:"text"}}function F9(e,t){let n=ot(t,e.choices??
[]);return n===void 0?{}:{hint:`did you mean \`${n}\`?`}}function ok({cluster:e}){return e!=="kind"}var _C=["cni","cni-manifest","node-image","calico-version","calico-manifest"],$Se=[{names:["cluster","context","kubec\
onfig","source-pod","control","yes","workloads","listeners","external",..._C,"probe-image","samples","check-established","keep-cluster","warm"],unless:({engine:e})=>e!==
"model",why:"the model answers, and no cluster is made"},{names:["workloads","listeners","external",..._C,"keep-cluster","warm"],unless:e=>e.engine==="model"||!ok(
e),why:"the cluster exists, and is taken as it is"},{names:["check-established"],unless:e=>e.engine==="model"||!ok(e),why:"the policies stay on a cluster that e\
xists, so that there is no connection from before them"},{names:["context","kubeconfig","source-pod","control","yes"],unless:e=>ok(e),why:"`cluster` names no cl\
uster that exists"},{names:["comment-id"],unless:e=>e.comment!=="off"||e["check-run"],why:"there is no comment and no check run"},{names:["allow-inconclusive"],
unless:e=>String(e["fail-on"])===Va["fail-on"].default,why:"`fail-on` says what fails"},{names:["yes"],unless:({control:e})=>e==="lift",why:"no policy is lifted"},
{names:["context"],unless:({cluster:e})=>e==="existing"||e==="kind",why:"`cluster` names the context"},{names:["keep-cluster"],unless:({warm:e})=>!e,why:"a warm\
 cluster stays"},{names:["values"],unless:({helm:e})=>e.length>0,why:"no chart is named with it"},{names:["environment"],unless:({manifests:e,kustomize:t,helm:n})=>e.
length+t.length+n.length===0,why:"the manifests are named beside it"},{names:["listeners"],unless:({workloads:e})=>e==="real",why:"stub pods listen by themselve\
s"},{names:["cni"],unless:e=>e["cni-manifest"]==="",why:"the manifest brings the CNI"},{names:["calico-version","calico-manifest"],unless:e=>e.cni==="calico"&&e["\
cni-manifest"]==="",why:"Calico is not installed"},{names:["calico-version"],unless:e=>e["calico-manifest"]==="",why:"the manifest says the version"}];var CC=Va["fail-on"].default.split(",");function Ha({"fail-on":e=CC,"allow-inconclusive":t=!1}){let n=t&&NC(e),r=e.flatMap(o=>o==="never"?[]:[o]);return new Set(
r.filter(o=>!(n&&o==="inconclusive")))}function NC(e){return CC.join()===e.join()}function TC(e,t,n){return!e["allow-inconclusive"]||!t("allow-inconclusive")||!NC(
e["fail-on"])?[]:[{code:"older-word",severity:"notice",message:`${n("allow-inconclusive")} is an older word for \`fail-on\`, and goes on working`,hint:"write `f\
ail-on` with `fail,flaky` instead"}]}function LC(e,t,n){let{totals:r,verdict:o,exitCode:i}=e,a=Ha(n);if(t===void 0||t.mode==="allow")return{totals:r,verdict:o,exitCode:i};if(Xi(t)>0)return{totals:r,
verdict:"fail",exitCode:a.has("fail")?1:i};if(rn(t))return{totals:r,verdict:o,exitCode:i};let l=a.has("inconclusive")&&i===0?2:i;return{totals:r,verdict:o==="fa\
il"?o:"inconclusive",exitCode:a.has("warning")?1:l}}bt();function IC(e,t,n=[]){let r=d=>e.filter(f=>f.verdict===d).length,o={pass:r("pass"),fail:r("fail"),inconclusive:r("inconclusive"),flaky:r("flaky"),total:e.length},
i=o.fail+o.flaky>0?"fail":o.inconclusive>0||o.total===0?"inconclusive":"pass";if(o.total===0)return{totals:o,verdict:i,exitCode:2};let a=Ha(t),l=n.some(({severity:d})=>d===
"warning")||e.some(({drift:d})=>d===!0);return o.fail>0&&a.has("fail")||o.flaky>0&&a.has("flaky")||l&&a.has("warning")?{totals:o,verdict:i,exitCode:1}:{totals:o,
verdict:i,exitCode:o.inconclusive>0&&a.has("inconclusive")?2:0}}function DC(e){let t=e.flatMap(u=>Ce(u)??[]),n=u=>t.reduce((d,{totals:f})=>d+f[u],0),r={pass:n("\
pass"),fail:n("fail"),inconclusive:n("inconclusive"),flaky:n("flaky"),total:n("total")},o=e.length>0&&t.length===e.length,i=u=>t.some(d=>d.verdict===u),a=i("fai\
l")?"fail":!o||i("inconclusive")?"inconclusive":"pass",l=u=>t.some(({exitCode:d})=>d===u);return{totals:r,verdict:a,exitCode:l(1)?1:!o||l(2)?2:0}}st();Ne();Ie();bt();q();function FC(e){let t=[],n=e.flatMap(i=>{let a=B9(i);return a||t.push(Ya(i.file,"no-shard",W9(i),j9)),a??[]}),r=U9(n),o=n.filter(i=>{let a=r&&K9(i,r);return a&&
t.push(Ya(i.file,...a)),!a});for(let[,[i,...a]]of ie(o,({index:l})=>l))for(let{file:l,index:u,count:d}of a)t.push(Ya(l,"doubled-shard",`it is shard ${u} of ${d}\
, as \`${T(i?.file??"")}\` is`,"name each shard once: of a job that ran again, the last report alone"));if(t.length>0)throw new fe(t);return o.toSorted((i,a)=>i.
index-a.index)}var j9="name the reports of runs with `--shard`, or the input `shard`";function B9({file:e,read:t}){if(t.kind==="series"){let{shard:d,...f}=t.series;
return d&&{...f,...d,file:e,isSeries:!0}}let{report:n}=t,{shard:r,version:o,durationMs:i=0}=n;if(!r)return;let{index:a,count:l}=r;return{file:e,index:a,count:l,
version:o,sections:[{folder:"",outcome:n}],problems:[],durationMs:i,isSeries:!1}}function W9({read:e}){return(e.kind==="run"?e.report.merged!==void 0:e.series.sections.
some(n=>Ce(n)?.merged!==void 0))?"the report is of shards that are merged already":"the report is of a whole run, and of no shard"}function U9(e){let t=ie(e,r=>JSON.
stringify([r.version,r.count,r.isSeries,q9(r)])),[n]=[...t.values()].toSorted((r,o)=>o.length-r.length);return n?.[0]}function q9({sections:e}){return e.map(t=>{
let n=Ce(t)?.shard;return[t.folder,n?.run,n?.commit]})}function K9(e,t){let n=`\`${T(t.file)}\``,{version:r,count:o}=e;if(r!==t.version)return["report-version",
`the report is of netproof ${T(r)}, and ${n} of ${T(t.version)}`,"run all shards with one version"];let i=a=>["other-run",`the report is of another run than ${n}\
: ${a}`,"name the reports of one run alone"];if(o!==t.count)return i(`it is one of ${o} shards, and that one of ${t.count}`);if(e.isSeries!==t.isSeries||e.sections.
length!==t.sections.length||e.sections.some(({folder:a},l)=>a!==t.sections[l]?.folder))return i("its rule files are others");for(let[a,l]of e.sections.entries()){
let[u,d]=[l,t.sections[a]].map(y=>y&&Ce(y));if(!u?.shard||!d?.shard)continue;let[f,m]=[u.shard.commit,d.shard.commit];if(f!==void 0&&m!==void 0&&f!==m)return i(
`its commit is ${f.slice(0,12)}, and not ${m.slice(0,12)}`);if(u.shard.run!==d.shard.run||u.shard.checks!==d.shard.checks)return i("its rule file, manifests or \
settings are others");if(u.results.length>0&&d.results.length>0&&zC(u.engine)!==zC(d.engine))return["other-engine",`its verdicts stand on something else than th\
ose of ${n}: ${Eo(u.engine)}, and not ${Eo(d.engine)}`,"run all shards with one `engine`"]}}function zC(e){return JSON.stringify({...e,why:void 0})}function Ya(e,t,n,r){
return bo("error",t,n,{file:e,line:1,column:1},r)}function WC(e,t){let n=FC(e),[r]=n;if(!r)throw new fe([UC]);let o=V9(n,r.count),i=r.sections.map(({folder:h},y)=>{let v=n.flatMap(b=>{let E=b.sections[y];return E?
[{shard:b,outcome:E.outcome}]:[]});return{folder:h,outcome:Z9(v,o,t)}}),a=o.length===0?[]:[H9(o,r.count)],l=Math.max(...n.map(h=>h.durationMs)),[u]=i;if(!r.isSeries&&
u&&!(u.outcome instanceof Error)){let h=u.outcome;return{kind:"run",report:{...h,problems:[...a,...h.problems]}}}let{version:d}=r,f=[...a,...qC(n.flatMap(h=>h.problems))];
return{kind:"series",series:{version:d,...DC(i),sections:i,problems:f,durationMs:l}}}var UC={code:"no-report",severity:"error",message:"no report is named",hint:"\
name the JSON reports of all shards"};function Z9(e,t,n){let r=e.flatMap(({shard:y,outcome:v})=>v instanceof Error?[]:[{shard:y,report:v}]),o=e.flatMap(({shard:y,
outcome:v})=>v instanceof Error?[{shard:y,outcome:v}]:[]),i=r.find(({report:y})=>y.results.length>0)??r[0];if(!i)return o[0]?.outcome??new fe([UC]);let a=[...t,
...o.map(({shard:y})=>y.index)].sort((y,v)=>y-v),l=G9(r,a.length===0),u=qC(r.flatMap(({report:y})=>y.problems)),d=LC(IC(l,n,u),i.report.changes,n),{shard:f,...m}=i.
report,h=f?.count??i.shard.count;return{...m,...d,...a.length>0&&{verdict:d.verdict==="fail"?"fail":"inconclusive",exitCode:d.exitCode===0?2:d.exitCode},phases:r.
flatMap(X9),canary:J9(r.flatMap(({report:y})=>y.canary??[])),results:l,problems:[...o.map(({shard:y,outcome:v})=>Y9(y,v)),...u],durationMs:Math.max(...r.map(({report:y})=>y.
durationMs??0)),merged:{count:h,missing:a}}}function G9(e,t){let n=e.flatMap(({shard:i,report:a})=>a.results.map(l=>({file:i.file,result:l})));for(let[i,[,a]]of ie(
n,({result:l})=>l.check.id))if(a)throw new fe([Ya(a.file,"doubled-check",`check ${i} is in another shard, too`,jC)]);let r=e[0]?.report.shard?.checks??0,[o]=e;if(o&&
(t?n.length!==r:n.length>r)){let i=`the shards have ${X(n.length,"check")} together, and the run has ${r}`;throw new fe([Ya(o.shard.file,"report-damaged",i,jC)])}
return n.map(({result:i})=>i).toSorted((i,a)=>BC(i.check.id)-BC(a.check.id))}var jC="take the reports as netproof wrote them, or run all shards again";function BC(e){
return Number(e.replace(/^\D+/,""))}function V9(e,t){let n=new Set(e.map(({index:r})=>r));return Array.from({length:t},(r,o)=>o+1).filter(r=>!n.has(r))}function H9(e,t){
return{code:"missing-shard",severity:"error",message:`${Ig({merged:{count:t,missing:e}})??""}: nobody knows what would have come of ${e.length===1?"its":"their"}\
 checks`,hint:"see why its job left no report, and run it again"}}function Y9({file:e,index:t,count:n},r){return{code:"untested-shard",severity:"error",message:`\
shard ${t} of ${n} (\`${T(e)}\`): ${yn(r)}`}}function X9({shard:{index:e,count:t},report:n}){let{phases:r,results:o,durationMs:i=0}=n,a=l=>`${e}/${t} ${l}`;return[
{name:a("all"),ms:i,summary:X(o.length,"check")},...r.map(l=>({...l,name:a(l.name)}))]}function J9(e){if(e.length===0)return null;let t=e.flatMap(({cutAfterMs:n})=>n??
[]);return{enforced:e.every(({enforced:n})=>n),cutAfterMs:t.length===0?null:Math.max(...t),...e.some(({rejects:n})=>n)&&{rejects:!0}}}function qC(e){return[...new Map(
e.map(t=>[JSON.stringify(t),t])).values()]}var Q9=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function KC(e){let t=new Map,n=e.split(`
`),r=[];for(let o=0;o<n.length;o+=1){let i=n[o]??"";i.startsWith("diff --git ")&&(r=[]);let[,a]=/^\+\+\+ b\/([^\t]+)/.exec(i)??[];a!==void 0&&t.set(a,r);let[l,u="\
1",d="0",f="1"]=Q9.exec(i)??[];if(l===void 0)continue;let m=Number(d);Number(f)>0&&r.push({first:m,last:m+Number(f)-1}),o=eH(n,o,Number(u)+Number(f))}return t}function eH(e,t,n){
let r=t;for(let o=n;o>0&&r+1<e.length;)r+=1,(e[r]??"").startsWith("\\")||(o-=1);for(;(e[r+1]??"").startsWith("\\");)r+=1;return r}function ZC(e,t,n){return(e.get(
t)??[]).some(({first:r,last:o})=>r<=n&&n<=o)}var tH=1e4,nH=200,rH=["-c","core.quotePath=false","diff","--unified=0","--src-prefix=a/","--dst-prefix=b/","--no-color","--no-ext-diff","--no-textconv","--no-re\
names"];async function Kp(e,t){let n=await Zp(["rev-parse","--show-toplevel","HEAD"],e,t),[r="",o=""]=n?.trimEnd().split(`
`)??[];return r.startsWith("/")&&/^[0-9a-f]{40,64}$/.test(o)?{root:r,head:o}:void 0}async function VC(e,t,n,r){if(t.length===0)return new Map;let o=await oH(e,n,
r);if(o===void 0)return;let i=[...rH,o,e.head,"--",...t.slice(0,nH)],a=await Zp(i,e.root,r);return a===void 0?void 0:KC(a)}async function oH({root:e,head:t},n,r){
if(iH(t,n,r)&&await GC(e,"HEAD^2",r)!==void 0)return GC(e,"HEAD^1",r);if(n.base!==void 0)return(await Zp(["merge-base",n.base,t],e,r))?.trim()}function iH(e,t,{env:n}){return e===n.GITHUB_SHA&&e!==t.head}async function GC(e,t,n){return(await Zp(["rev-parse","--quiet","--verify",`${t}^{commit}`],e,n))?.
trim()}async function Zp(e,t,n){let r=await Vb(e,n,{cwd:t,deadlineMs:tH});return r.code===0?r.stdout:void 0}function HC(e){return MC(t=>JC(e,t)??XC(e,t),t=>QC(e,t))}function YC(e,t){return TC(t,()=>!0,n=>QC(e,n))}var sH=new Set(Xl().flatMap(([e,{only:t}])=>t==="command"?[e]:[]));function XC({input:e},t){return sH.has(t)?"":
e(t)}function JC(e,t){let n=XC(e,t).trim();if(n!==""&&n!==Va[t].default)return;let r=e.env[ik(t)];return r===""?void 0:r}function QC(e,t){return JC(e,t)===void 0?
`input \`${t}\``:`\`${ik(t)}\``}var aH=["directory","allow-inconclusive","fail-on"];function e1(){return Xl().flatMap(([e,{group:t,only:n}])=>n!=="command"&&(t==="Reports"||aH.includes(e))?[e]:
[])}var cH={name:"reports",about:"The JSON reports of all shards: files, folders that hold them, or globs such as `reports/**/*.json`.",default:"reports"};function t1(e){let t=(e.INPUT_REPORTS??"").split(`
`).flatMap(n=>n.trim()||[]);return t.length>0?t:[cH.default]}var PT=require("node:fs/promises");Ie();Ie();q();as();function sk(e,t){let n=e.problems.filter(o=>o.severity!=="notice"||dg(o)),r=lH(e,t);return n.length===0?r:`${r}

${Kg(n,t)}`}function lH(e,{columns:t,palette:n}){let r=Ld(e),o=`${X(e.ruleCount,"rule")}, ${X(e.totals.total,"check")}${r&&` (${r})`}`,i=Eo(e.engine),a=e.engine.
kind==="model"?n.unsure:n.faint,l=`${n.strong(`netproof ${e.version}`)}   ${o}   `;return Ze(l)+Ze(i)<t?l+a(i):[l.trimEnd(),...ma(i,t-2).map(u=>` ${a(u)}`)].join(
`
`)}jr();function ak(e){return e!==void 0&&rn(e)&&e.opened.length+e.closed.length>0}var Jl=e=>e,ck={good:Jl,bad:Jl,unsure:Jl,faint:Jl,strong:Jl},uH=120;var n1={good:Ql(32,39),bad:Ql(31,39),unsure:Ql(33,39),faint:Ql(2,22),strong:Ql(1,22)};function dH(e,t){let n=t.FORCE_COLOR;return n!==void 0?n==="0"||n==="false"?
ck:n1:(t.NO_COLOR??"")!==""||t.TERM==="dumb"?ck:e?n1:ck}function Gp(e){return{columns:uH,palette:dH(!0,{...e,TERM:void 0})}}function Ql(e,t){return n=>n===""?"":
`\x1B[${e}m${n}\x1B[${t}m`}bt();var lk=require("node:path");Ie();q();var Vp=class extends fe{folders;constructor(t){super(t.flatMap(({folder:n,problems:r})=>r.map(o=>uk(n,o)))),this.folders=t}};function uk(e,t){let{at:n,message:r}=t;
if(!n||sn(n))return{...t,message:`${T(e)}: ${r}`};let o=lk.posix.isAbsolute(n.file)?n.file:lk.posix.join(e,n.file);return{...t,at:{...n,file:o}}}var r1=rt(Wa(),1);Ne();function o1(e,t=[]){let n=new Set(t);return[...ie(e,({from:r})=>r)].map(([r,o])=>{let i=a=>o.flatMap(l=>l.expected===a?[l.to]:[]).sort();return{name:fH(`what ${r}\
 may reach`,n),from:r,allow:i("allow"),deny:i("deny")}})}function fH(e,t){let n=e;for(let r=2;t.has(n);r++)n=`${e} (${r})`;return t.add(n),n}function i1(e){if(e.
length===0)return"";let t=e.map(({name:n,from:r,allow:o,deny:i})=>({name:n,from:r,...o.length>0&&{allow:o},...i.length>0&&{deny:i}}));return(0,r1.stringify)(t,{
lineWidth:0}).replace(/^(?=.)/gm,"  ")}tt();q();var Hp=require("node:path");Ne();Ie();tt();lt();q();function dk(e,t={}){let n=Er(e.results.filter(a=>a.verdict!=="pass"||a.drift)),r=a=>eu(a1(a,t),t),o=ba(n,e.engine,r).map(a=>yH(a,t)),i=Os(e.problems.
map(a=>hH(a,t)),t);return bH([...o,...i.map(a=>({annotation:a,findings:1}))])}function hH(e,{failing:t=c1}){return gH.has(e.code)&&!t.has("fail")?{...e,severity:"\
warning"}:e}var gH=new Set(["opens-without-rule","opens-forbidden"]);function Os(e,t={}){let n=["error","warning","notice"];return e.filter(r=>!ea(r)).sort((r,o)=>n.
indexOf(r.severity)-n.indexOf(o.severity)).map(({severity:r,at:o,message:i,hint:a})=>{let l=eu(o,t),u=o!==void 0&&l.file===void 0?`${_e(o)}: `:"";return{level:r,
...l,title:"netproof",message:[`${u}${i}`,...a===void 0?[]:[a]].map(d=>U(d,4096/2)).join(`
`)}})}function s1(e){return["error","warning","notice"].flatMap(n=>{let r=e.filter(u=>u.level===n),o=10-(n==="error"?1:0),i=r.slice(0,o),a=i.at(-1);if(a===void 0||
r.length===i.length)return i;let l=`+${r.length-i.length} more: see the summary of this run`;return[...i.slice(0,-1),{...a,message:`${Ft(a.message,4096-l.length-
2)}

${l}`}]})}function yH({first:e,more:t,description:n},r){let{headline:o,lines:i}=n,a=`rule \`${U(e.check.rule)}\`, ${_e(e.check.at)}`,l=i.map(({text:d,at:f})=>f?
`${d} (${_e(f)})`:d);return{annotation:{level:wH(e,r),...eu(a1(e,r),r),title:Ft(o,255),message:Ft([o,...l,a].join(`
`),4096)},findings:1+t}}function a1(e,t){let n=e.prediction?.at;if(e.verdict!=="fail"||e.drift||n===void 0||sn(n))return e.check.at;let r=Yp(n.file,t.pathPrefix);
return r===void 0?e.check.at:t.changed===void 0||t.changed(r,n.line)?n:e.check.at}var c1=new Set(["fail","flaky"]);function wH({verdict:e},{failing:t=c1}){return t.
has(e)?"error":"warning"}function eu(e,t){if(e===void 0||sn(e))return{};let n=Yp(e.file,t.pathPrefix);return n===void 0?{}:{file:n,line:e.line,column:e.column}}
function Yp(e,t=""){let n=Hp.posix.normalize(Hp.posix.isAbsolute(e)?e:Hp.posix.join(t,e));return ht(n)?void 0:n}function bH(e){return[...ie(e,({annotation:{level:n,
file:r,line:o,title:i,message:a}})=>JSON.stringify(r===void 0?[n,i,a]:[n,r,o])).values()].flatMap(n=>{let[r]=n;if(r===void 0)return[];let o=n.reduce((a,{findings:l})=>a+
l,0),i=o===1?"":`${X(o,"finding")} at this line: `;return[{...r.annotation,title:Ft(i+r.annotation.title,255),message:Ft(n.map(({annotation:a})=>a.message).join(
`

`),4096)}]})}kt();q();qe();lt();function Jp({part:e,policy:{namespace:t}}){switch(e.kind){case"policy":return"the policy";case"policy-type":return`policyTypes: ${e.direction===
"ingress"?"Ingress":"Egress"}`;case"rule":return`${e.direction} rule ${e.index+1}`;case"peer":{let{direction:n,peer:r}=e,o=r.kind==="pods"?di({...r,namespace:t}):
l1(Gn(r));return`${f1(n)} ${o}`}case"port":return e.port.port===void 0?ca(e.port):`port ${l1(ca(e.port))}`;case"end-port":return`endPort ${e.port.endPort??""}`;case"\
condition":return`${e.of==="policy"?"podSelector":`peer's ${e.of}`} ${Gr(e.requirement)}`;case"value":return`value ${T(e.value)} of ${Gr(e.requirement)}`;case"i\
p-block":return`ipBlock ${e.block.cidr}`;case"except":return`except ${e.cidr}`}}function Qp({part:e,mutation:t}){switch(t){case"removed":return"removed";case"ev\
eryone":return`removed: ${e.kind==="peer"?`${f1(e.direction)} `:""}everyone`;case"every-port":return"removed: every port";case"every-port-of-protocol":return`ev\
ery ${e.kind==="port"?e.port.protocol:""} port`;case"every-namespace":return"in every namespace";case"own-namespace":return"in the policy's namespace";case"ever\
y-address":return"every address";case"first-port":return e.kind==="end-port"?`port ${e.port.port??""} alone`:"one port alone"}}function u1({fate:e}){switch(e.kind){case"\
pinned":return`${T(e.by.rule)}: ${vH(e.by)}`;case"unpinned":return`no check: ${Xp(e.change)}`;case"beyond-rules":return`only ${Xp(e.change)}`;case"no-effect":return"\
changes nothing here"}}function vH(e){return`${e.expected} ${Kc(e)}`}function Xp({from:e,to:t,port:n,protocol:r,now:o}){let i=`${Zc(T($r(t)))}:${Re({port:n,protocol:r})}`;
return`${T($r(e))} \u2192 ${i} would ${o==="open"?"be cut":"open"}`}function d1({pinned:e,unpinned:t,percent:n}){let r=e+t;return r===0?"no line of a policy cha\
nges what a rule can ask: there is nothing to pin":`${e} of ${X(r,"policy line")} ${r===1||e===1?"is":"are"} pinned by a rule (${n} %)`}var kH=2e3;function em(e){return e.trimEnd().split(`
`).map(t=>U(t,kH))}function f1(e){return e==="ingress"?"from":"to"}function l1(e){return e.replaceAll("`","")}var xH=3;function fk(e,t={}){let{changed:n,pathPrefix:r}=t;return(e?.lines??[]).flatMap(o=>{let i=o.fate==="unpinned"&&o.hasLine?Yp(o.at.file,r):void 0;if(i===void 0||
n?.(i,o.at.line)!==!0)return[];let a=Ft(SH(o),4096);return[{level:"notice",...eu(o.at,t),title:"No rule pins this line",message:a}]})}function SH({mutants:e}){let t=e.
filter(({fate:i})=>i.kind==="unpinned"),n=t.slice(0,xH).map(i=>U(`${Jp(i)} (${Qp(i)}): ${u1(i)}`,4096)),r=t.flatMap(({fate:i})=>i.kind==="unpinned"?i.rule??[]:[]),
[o]=o1(r.slice(0,1));return[...n,...o?["A rule that would notice:",...em(i1([o]))]:[]].join(`
`)}bt();q();tt();tt();q();var gr={open:"\u2705",closed:"\u{1F512}",wrong:"\u274C",unproven:"\u2753",flaky:"\u26A0\uFE0F"};function y1(e,t,n){if(e.rows.length===0)return"";if(PH(e)){let l=p1(
e,t,"");if(Ke(l)<=n)return l}let{part:r}=rf(e),o=`${X(e.rows.length,"source")} \xD7 ${X(e.columns.length,"destination")}`;if(r.rows.length===0){let l=`${o}: all\
 as declared.`;return Ke(l)<=n?l:""}let i=Math.min(r.rows.length,60),a=Math.min(r.columns.length,30);for(;i>0&&a>0;){let l=ry(r,m1(i),m1(a)),u=`${X(i,"source")}\
 and ${X(a,"destination")} of ${o}: those where something is not as declared.`,d=p1(l,t,`

${u}`);if(Ke(d)<=n)return d;i>a?i=Math.floor(i/2):a=Math.floor(a/2)}return""}function PH(e){return e.rows.length<=60&&e.columns.length<=30}function p1(e,t,n){let r=[
"",...e.columns.map(ut)],o=["---",...e.columns.map(()=>":---:")],i=e.rows.map((l,u)=>[ut(l),...(e.cells[u]??[]).map(d=>d===null?"":gr[d])]);return`${[r,o,...i].
map(Nt).join(`
`)}

<sub>${$H(e,t)}</sub>${n}`}function $H(e,t){let n=oy(t),r=new Set(e.cells.flat());return["open","closed","wrong","unproven","flaky"].filter(i=>r.has(i)).map(i=>`${gr[i]}\
 ${n[i]}`).join(" &nbsp; ")}function m1(e){return Array.from({length:e},(t,n)=>n)}var tm={good:gr.open,bad:gr.wrong,unsure:gr.flaky};function Xa(e,t){let n=tm[e];return t===void 0?`## ${n} netproof`:`### ${n} ${ut(t)}`}Ie();q();tt();var EH=50;function nm(e,{section:t,maxBytes:n=1032192}={}){let r=(o,i)=>`${Xa("unsure",t)}: ${o}

${i.join(`
`)}
`;if(e instanceof fe){let{problems:o}=e,i=l=>`- \u2026 and ${X(o.length-l,"more problem")}: the log has them all`,a=Oo(o.map(OH),n-1e3,`
`,i,EH);return r(`nothing was tested: ${Jc(o)}`,[a])}return e instanceof qn?r("nothing could be proven",[w1(e.message),...e.hint?[w1(e.hint)]:[]]):r("netproof i\
tself failed",["- please report this, with what the log says"])}function OH({severity:e,message:t,hint:n,at:r}){let o=r?`${pn(r,void 0,!0)}: `:"",i=dt(U(t,600));
return`- **${e}** ${o}${i}${n===void 0?"":` \u2014 ${dt(U(n,600))}`}`}function w1(e){return`- ${dt(U(e,600))}`}tt();jr();q();Ne();q();function Ja(e){return`"${U(e,200).replace(/["#&<>`;\\[\]{}()|@%]/g,n=>`#${n.charCodeAt(0)};`)}"`}lt();var b1=40,RH=2e4;function k1(e){let t=v1(e,({from:o,to:i})=>o.flatMap(a=>i.map(l=>[a,l]))),n={names:e.names},r=t.length<=b1?t:v1(e,({from:o,to:i})=>[[Ao(o,n),Ao(
i,n)]]);for(let o=Math.min(r.length,b1);o>0;o--){let i=AH(_H(r,o));if(i.length<=RH)return{text:i,left:r.length-o}}}function _H(e,t){let[n,r]=[e.filter(i=>i.opens),
e.filter(i=>!i.opens)],o=Math.max(Math.ceil(t*.75),t-r.length);return[...n.slice(0,o),...r].slice(0,t)}function v1({opened:e,closed:t},n){let r=new Map,o=(i,a)=>{
for(let l of i)for(let u of rl(l,a)){let d=[...u.ports,...u.undeclared===void 0?[]:[u.undeclared]];for(let[f,m]of n(u)){let h=JSON.stringify([a,f,m]),y=r.get(h)??
{opens:a,from:f,to:m,ports:[]};y.ports.push(...d),r.set(h,y)}}};return o(e,!0),o(t,!1),[...r.values()].map(({opens:i,from:a,to:l,ports:u})=>({opens:i,from:a,to:l,
text:MH(u,i)}))}function MH(e,t){let n=[...new Set(e)],r=n.length>4?`${n.slice(0,3).join(", ")} and ${n.length-3} more`:n.join(", ");return`${t?"opens":"closes"}\
 ${r}`}function AH(e){let t=[...new Set(e.flatMap(({from:o,to:i})=>[o,i]))],n=new Map(t.map((o,i)=>[o,`n${i}`]));return["flowchart LR",...[...ie(t,CH)].flatMap(
([o,i],a)=>{let l=u=>{let d=o===""?$r(u):u.slice(o.length+1);return`${n.get(u)??""}${o===""?`([${Ja(d)}])`:`[${Ja(d)}]`}`};return o===""?i.map(u=>`  ${l(u)}`):[
`  subgraph s${a}[${Ja(o)}]`,...i.map(u=>`    ${l(u)}`),"  end"]}),...e.map(({opens:o,from:i,to:a,text:l})=>{let u=o?`==>|${Ja(l)}|`:`-.->|${Ja(l)}|`;return`  ${n.
get(i)??""} ${u} ${n.get(a)??""}`})].join(`
`)}function CH(e){return/^([a-z0-9-]+)\/[^,/]+$/.exec(e)?.[1]??""}var P1=20,x1=8,NH=6e4;function $1(e,t={}){let{link:n,maxBytes:r=NH,heading:o="###"}=t,i=[`${o} What this change opens and closes

${Ut(xa(e))} (${Xd}).`,...e.baseIsEmpty?[`The base ${ut(e.base)} holds no manifest: all of the head is new.`]:[],...IH(e.changes,n)].join(`

`),a=[...e.opened.flatMap(b=>S1("opens",b,e,t)),...e.closed.flatMap(b=>S1("closes",b,e,t))];if(a.length===0)return`${i}
`;let l=["","from","to","by",...pk(e)?["rule"]:[]],u=[Nt(l),Nt(l.map(()=>"---"))],d=[],f=r-Ke(i)-400;for(let b of a){if(f-=Ke(b)+1,f<0)break;d.push(b)}let m=a.length-
d.length,h=[...u,...d].join(`
`)+(m>0?`

${X(m,"more row")} left out.`:""),y=d.length>P1?fi(X(a.length,"row"),h):h,v=TH(e);return[i,y,...Ke(v)<f?[v]:[]].filter(b=>b!=="").join(`

`)+`
`}function TH(e){let t=k1(e);if(!t)return"";let n=t.left>0?`

${X(t.left,"more arrow")} left out of the picture.`:"";return`\`\`\`mermaid
${t.text}
\`\`\`${n}`}function S1(e,t,n,{answers:r,link:o}){let i={names:n.names},a=Hd(t,e==="opens"),l=t.causes.map(f=>DH(f,o)).join("<br>"),u=(f,m)=>Nt([e==="opens"?"\u{1F513}\
 opens":"\u{1F512} closes",ut(Ao(f.from,i)),ut(ol(f,i)),m,...pk(n)?[LH(f,e,n,r)]:[]]),d=a.length-x1;return[...a.slice(0,x1).map((f,m)=>u(f,m===0?l:"\u2033")),...d>
0?[Nt(["",`and ${d} more`,"","\u2033",...pk(n)?[""]:[]])]:[]]}function LH(e,t,{mode:n},r){let{text:o,worst:i}=Qd(e,r),{checks:a,approved:l}=e.said;return(t==="o\
pens"&&!l&&(n==="forbid-open"||n==="require-rule"&&a.length===0)?`${gr.wrong} `:i?`${gr[hi(i)]} `:"")+dt(o)}function pk({hasRules:e,opened:t}){return e||t.some(
({connections:n,ranges:r})=>[...n,...r].some(o=>o.approved))}function IH(e,t){if(e.length===0)return[];let n=e.slice(0,P1).map(o=>{let i=Kd(o),a=i===void 0?"":o.
change==="removed"?` (was ${pn(i)})`:` ${pn(i,t)}`;return`- ${dt(va(o))}${a}`}),r=e.length-n.length;return[[...n,...r>0?[`- and ${r} more`]:[]].join(`
`)]}function DH(e,t){let{at:n,of:r}=e,o=dt(cs(e));return n===void 0?o:`${o} ${r==="base"?`(was ${pn(n)})`:pn(n,t)}`}function E1(e,{link:t,maxBytes:n,section:r}){let{changes:o}=e;if(!o)return"";let i=r===void 0?"###":"####";if(rn(o))return $1(o,{answers:Jd(e),link:t,maxBytes:n,
heading:i}).trimEnd();let{message:a,hint:l}=o.unknown,u=l===void 0?"":`

${dt(l)}`;return`${i} What this change opens and closes

${Ut("Not known")}: ${dt(a)}${u}`}lt();bt();q();q();var zH=20,O1=60;function rm(e){return`**Coverage:** ${Ut(d1(e))}.`}function R1(e,t){let n=rm(e),r=e.lines.filter(({fate:u})=>u==="unpinned");if(r.length===0)return n;
let o=r.slice(0,zH).flatMap(({at:u,mutants:d})=>{let f=d.find(({fate:h})=>h.kind==="unpinned");if(f?.fate.kind!=="unpinned")return[];let m=`${Jp(f)} (${Qp(f)}):\
 ${Xp(f.fate.change)}`;return[`- ${pn(u,t)} ${dt(m)}`]}),i=r.length-o.length,a=i>0?[`- \u2026 and ${X(i,"more line")}: see \`netproof coverage\``]:[],l=[...o,...a].
join(`
`);return`${n}

${fi("Lines that no rule pins, and rules that would",`${l}${FH(e)}`)}`}function FH({rules:e}){if(e==="")return"";let t=em(e),n=t.length-O1;return`

Under \`rules\`:

<pre>${[...t.slice(0,O1),...n>0?[`  # \u2026 and ${X(n,"more line")}`]:[]].map(ut).join(`
`)}</pre>`}function om(e,t={}){let n=t.maxBytes??1032192,r=[WH(e,t)],o=()=>n-r.reduce((f,m)=>f+Ke(m)+2,0),i=f=>{f!==""&&Ke(f)+2<=o()&&r.push(f)};i(UH(e,t,Math.floor(o()*(t.
short===!0?.8:.5))));let{link:a,section:l}=t;i(E1(e,{link:a,section:l,maxBytes:Math.floor(o()*(t.short===!0?.8:.4))}));let u=fa(e).length>0;for(let f of u?["eve\
ry"]:jH)i(y$(e,f,t.link));if(t.short===!0)return e.coverage&&i(rm(e.coverage)),`${r.join(`

`)}
`;i(y1(nf(e.results),e.engine,Math.floor(o()*.4))),i(BH(e,t,o()));let d=ZH(e);return i(KH(e,t,o()-Ke(d)-4)),i(d),`${r.join(`

`)}
`}var jH=["undeclared-port","outlives-policies"];function BH({coverage:e},{link:t},n){if(!e)return"";let r=R1(e,t);return Ke(r)+2<=n?r:rm(e)}function WH(e,{section:t}){
let{totals:n,engine:r}=e,o=[...fa(e),...e.verdict==="pass"||r.kind==="model"?[]:[`${n.pass} passed`,zd(e)],...e.verdict==="pass"?[]:[...Fd(e),...Bd(e)],...r.kind===
"model"?[`no cluster: every verdict here is a prediction${r.why===void 0?"":` (${Ut(r.why)})`}`]:[`Kubernetes ${Ut(r.kubernetes)}`,Ut(Eo(r))],Wn(Xr(e)),...pa(e).
map(Ut)];return`${Xa(Br(e),t)}: ${Ut(Wt(e))}

${o.join(" \xB7 ")}`}function UH(e,t,n){let r=Er(e.results.filter(i=>i.verdict!=="pass"||i.drift)),o=ba(r,e.engine);return Oo(o.map(i=>qH(i,t)),n,`

`,i=>{let a=r.length-qd(o.slice(0,i));return`\u2026 and ${X(a,"more check")} that ${a===1?"is":"are"} not green.`})}function qH({first:e,description:t},{link:n}){
let{headline:r,lines:o}=t,i=e.verdict==="pass"?"\u2260":gr[hi(e)],a=`rule ${ut(e.check.rule)}, ${pn(e.check.at,n,!0)}`,l=o.map(({text:u,at:d})=>`- ${dt(u)}${d?`\
 \u2014 ${pn(d,n)}`:""}`);return[`**${i} ${dt(r)}** \xB7 ${a}`,...l.length>0?["",...l]:[]].join(`
`)}function KH(e,{link:t},n){let r=[Nt(["","from","to","must be","before policies","with policies","verdict","probes","rule"]),Nt(["---","---","---","---","---",
"---","---","---:","---"])].join(`
`),o=`Every check (${e.totals.total})`,i=Ke(fi(o,`${r}
`))+100,a=Er(e.results).map(u=>{let{check:d,control:f,observation:m}=u;return Nt([gr[hi(u)],ut(is(d)),ut(aa(d)),d.expected==="allow"?"allowed":"denied",Yc(f),Yc(
m),Hc(u)+(u.drift?" \u2260 predicted":""),String(m?.samples.length??0),pn(d.at,t)])}),l=Oo(a,n-i,`
`,u=>`
${X(a.length-u,"more check")} left out.`);return l===""?"":fi(o,`${r}
${l}`)}function ZH(e){if(e.phases.length===0)return"";let t=e.phases.map(({name:r,ms:o,summary:i,failed:a})=>Nt([`${a===!0?"\u2717 ":""}${Ut(U(r))}`,Ut(U(i??"",
200)),Wn(o)])),n=[Nt(["phase","","time"]),Nt(["---","---","---:"])];return fi(`Phases (${Wn(Xr(e))})`,[...n,...t].join(`
`))}function A1(e,{maxBytes:t=1032192,linkOf:n,short:r=!1}={}){let{sections:o,durationMs:i}=e,a=o.toSorted((v,b)=>M1(v)-M1(b)),l=o.map(_1),u=Ke(l.join(`
`))<t*.5,d=Oo(u?l:a.map(_1),t*.5,`
`,v=>`
${X(l.length-v,"more rule file")} left out of the table.`),f=[Nt(["","folder","outcome","time"]),Nt(["---","---","---","---:"]),d],m=[`${Xa(Br(e))}: ${Ut(no(e))}\
 \xB7 ${Wn(i)}`,f.join(`
`)],h=[],y=t-Ke(m.join(`

`))-200;for(let[v,b]of a.entries()){let{folder:E,outcome:_}=b,A=Ce(b),j=n?.(E),x=Math.floor(y/(a.length-v)),O=A?om(A,{maxBytes:x,section:E,short:r,...j&&{link:j}}):
nm(_,{section:E,maxBytes:x});if(Ke(O)+2>y){h.push(`${X(a.length-v,"more rule file")} left out: the log has them.`);break}h.push(O.trimEnd()),y-=Ke(O)+2}return`${[
...m,...h].join(`

`)}
`}function _1(e){let{folder:t,outcome:n}=e,r=Ce(e);if(!r)return Nt([tm.unsure,ut(t),dt(yn(n)),""]);let o=tm[Br(r)];return Nt([o,ut(t),Ut(Wt(r)),Wn(Xr(r))])}function M1(e){
return{fail:0,inconclusive:1,pass:2}[Ce(e)?.verdict??"inconclusive"]}bt();q();as();function C1(e,t,n,{palette:r}){return`${r.strong(U(e))}   ${r.faint(`${t+1} of ${n}`)}`}function N1(e,t){let{palette:n}=t,{sections:r,durationMs:o}=e,i=ha(t),a=Math.
max(0,...r.map(({folder:f})=>Ze(U(f)))),l=r.flatMap(f=>{let m=Ce(f),h=m?Br(m):"unsure",y=` ${n[h](GH[h])} ${pi(U(f.folder),a)}   `,v=m?da(m):yn(f.outcome);return mn(
{lead:y,text:v},i)}),u=n[Br(e)],d={lead:" ",text:SC(e),place:Wn(o),paint:f=>n.strong(u(f))};return[...l,"",...mn(d,i)].join(`
`)}var GH={good:"\u2713",bad:"\u2717",unsure:"?"};var hk=require("node:fs/promises"),am=require("node:path");var T1=require("node:fs/promises");De();Ie();function im(e){let t;try{t=JSON.parse(e)}catch{return{}}let n=Qa(t,"pull_request","base","sha")??Qa(t,"merge_group","base_sha")??Qa(t,"before"),r=Qa(t,"pull_req\
uest","head","sha")??Qa(t,"merge_group","head_sha")??Qa(t,"after"),o=Te(t)?VH(t):void 0;return{...o!==void 0&&{of:o},...n!==void 0&&{base:n},...r!==void 0&&{head:r}}}
function VH(e){return"pull_request"in e?"pull_request":"merge_group"in e?"merge_group":"before"in e?"push":void 0}async function sm(e){return e===void 0||e===""?
"":(0,T1.readFile)(e,"utf8").catch(()=>"")}function L1(e,t){let n;try{n=JSON.parse(e)}catch{n=void 0}let[,r]=/^refs\/pull\/(\d+)\//.exec(t??"")??[],o=ru(n,"issu\
e","pull_request")!==void 0,i=ru(n,"pull_request","number")??(o?ru(n,"issue","number"):void 0)??(r===void 0?void 0:Number(r));if(typeof i!="number"||!Number.isSafeInteger(
i)||i<1)return;let a=u=>ru(n,"pull_request",u,"repo","full_name"),l=a("base")!==void 0&&a("head")!==a("base");return{number:i,isFork:l}}function Qa(e,...t){let n=ru(
e,...t);return typeof n=="string"&&/^[0-9a-f]{40,64}$/.test(n)&&!/^0+$/.test(n)?n:void 0}function ru(e,...t){let n=e;for(let r of t){if(typeof n!="object"||n===
null)return;n=n[r]}return n}var mk=require("node:path");Ie();function I1({server:e,repository:t,commit:n,prefix:r}){return({file:o,line:i})=>{if(!e||!t||sn({line:i}))return;let a=mk.posix.join(r,o);if(mk.posix.isAbsolute(
o)||ht(a))return;let l=a.split("/").map(encodeURIComponent).join("/");return`${e}/${t}/blob/${n}/${l}?plain=1#L${i}`}}async function gk(e,t,n){let r=await D1(t,n),{prefix:o,checkout:i,commits:a}=r;if(i===void 0)return{prefix:o,changed:()=>!1};let l=y=>oi(i.root,(0,am.resolve)(r.
root,y)),u=HH(e).map(y=>l(am.posix.join(o,y))),d=await VC(i,u.filter(y=>!ht(y)),a,n),{GITHUB_SERVER_URL:f,GITHUB_REPOSITORY:m}=n.env,h={server:f,repository:m,commit:i.
head,prefix:o};return{prefix:o,changed:(y,v)=>d!==void 0&&ZC(d,l(y),v),...r.own&&{link:I1(h)}}}async function yk(e,t){return(await D1(e,t)).prefix}async function D1({
workspace:e,folder:t,prefix:n},r){let[o,i]=await Promise.all([Kp(t,r),sm(r.env.GITHUB_EVENT_PATH).then(im)]);if(o===void 0)return{commits:i,own:!1,root:e,prefix:n};
let a=[r.env.GITHUB_SHA,i.head].includes(o.head);return a?{checkout:o,commits:i,own:a,root:o.root,prefix:oi(o.root,await(0,hk.realpath)(t))}:{checkout:o,commits:i,
own:a,root:await(0,hk.realpath)(e),prefix:n}}function HH({results:e,coverage:t}){let n=e.flatMap(({verdict:o,prediction:i})=>o==="fail"&&i?.at?[i.at.file]:[]),r=(t?.
lines??[]).flatMap(({fate:o,hasLine:i,at:a})=>o==="unpinned"&&i?[a.file]:[]);return[...new Set([...n,...r])]}jr();bt();tt();function z1(e){if(!e)return{};let{opened:t,closed:n}=rn(e)?ls(e):{opened:"",closed:""};return{changes:j1(lf(e),1e5),opened:`${t}`,closed:`${n}`}}function F1({
sections:e}){let t=e.flatMap(f=>{let m=Ce(f)?.changes;return m?[{folder:f.folder,changes:m}]:[]});if(t.length===0)return{};let n=t.flatMap(({changes:f})=>rn(f)?
[ls(f)]:[]),r=f=>n.length===0?"":`${n.reduce((m,h)=>m+h[f],0)}`,o=Math.floor(1e5/t.length)-300,i=t.map(({folder:f,changes:m})=>{let h=JSON.parse(j1(lf(m),o));return{
folder:f,...h}}),a=99940,l=i.filter(f=>(a-=Ke(jt(f,0))+1)>=0),u=i.length-l.length;return{changes:jt({folders:l,...u>0&&{leftOut:u}},0),opened:r("opened"),closed:r(
"closed")}}function j1(e,t){let n=jt(e,0);if(Ke(n)<=t||"unknown"in e)return n;let r={...e,opened:[],closed:[],changes:[],leftOut:{opened:0,closed:0,changes:0}},
o=t-Ke(jt(r,0))-40,i=f=>{let m=f.findIndex(h=>(o-=Ke(jt(h,0))+1)<0);return m===-1?f:f.slice(0,m)},[a,l,u]=[i(e.opened),i(e.closed),i(e.changes)],d={opened:e.opened.
length-a.length,closed:e.closed.length-l.length,changes:e.changes.length-u.length};return jt({...e,opened:a,closed:l,changes:u,leftOut:d},0)}bt();function B1(e){if(e.exitCode!==0)return[...fa(e),Wt(e)].join(": ")}function W1(e){if(e.exitCode===0)return;let t=e.sections.flatMap(r=>Ce(r)??[]),n={...e,problems:t.
flatMap(({problems:r})=>r),results:t.flatMap(({results:r})=>r)};return[...fa(n),no(e)].join(": ")}q();tt();var bn=class extends Error{name="ApiError";status;said;isRateLimit;constructor(t,n={}){super(t),this.status=n.status,this.said=n.said??"",this.isRateLimit=n.isRateLimit??
!1}};function U1({rest:e,clock:t,token:n,root:r,repository:o}){let i=t.now()+6e4,a={accept:"application/vnd.github+json",authorization:`Bearer ${n}`,"user-agent":"\
netproof","x-github-api-version":"2022-11-28"},l=u=>u.replaceAll(n,"***");return{repository:`/repos/${o}`,call:async(u,d,f)=>{let m=i-t.now();if(m<=0)throw new bn(
`GitHub took more than ${6e4/1e3} s over it`);let h=f===void 0?void 0:JSON.stringify(f),y=h===void 0?{}:{"content-type":"application/json"},v=h===void 0?{}:{"co\
ntent-length":String(Buffer.byteLength(h))},b=await e.ask({method:u,url:`${r.replace(/\/+$/,"")}${d}`,headers:{...a,...y,...v},...h!==void 0&&{body:h},deadlineMs:Math.
min(1e4,m),maxBytes:67108864}).catch(_=>{let A=_ instanceof Error?_.message:String(_);throw new bn(`GitHub did not answer (${l(A)})`)}),E=JH(b.body);if(b.status>=
200&&b.status<300){let{link:_}=b.headers;return{json:E,link:typeof _=="string"?_:""}}throw YH(b,l(QH(E)))}}}function YH({status:e,headers:t,body:n},r){if(e===429||
e===403&&(t["x-ratelimit-remaining"]==="0"||t["retry-after"]!==void 0||/rate limit/i.test(n)))return new bn(`GitHub's rate limit is reached (${e})`,{status:e,said:r,
isRateLimit:!0});let i=XH[e]??(e>=500?"GitHub itself failed":"GitHub refused it");return new bn(`${i} (${e})`,{status:e,said:r})}var XH={401:"the token is not v\
alid",403:"the token may not do it",404:"GitHub does not show it to this token",422:"GitHub did not take it"};function JH(e){try{return JSON.parse(e)}catch{return}}
function QH(e){if(typeof e!="object"||e===null)return"";let{message:t,errors:n}=e,[r]=Array.isArray(n)?n:[],o=typeof r=="object"&&r!==null&&"message"in r?r.message:
r;return[t,o].filter(i=>typeof i=="string").join(": ")}q();tt();var cm=50,e8=1e3;async function K1(e,t){let{name:n,commit:r,conclusion:o,page:i}=t,{placed:a,text:l}=t8(t),u={title:Ft(U(t.title,255),255),summary:t.markdown(
65535),...l!==""&&{text:l}},{json:d}=await e.call("POST",`${e.repository}/check-runs`,{name:n,head_sha:r,status:"completed",conclusion:o,...i!==void 0&&{details_url:i},
output:{...u,annotations:a.slice(0,cm)}}),{id:f}=d??{};if(typeof f=="number")for(let m=cm;m<a.length;m+=cm){let h=a.slice(m,m+cm);await e.call("PATCH",`${e.repository}\
/check-runs/${f}`,{output:{...u,annotations:h}})}}function t8({annotations:e}){let t=e.flatMap(n8),n=t.slice(0,e8),r=t.length-n.length,o=e.filter(({file:l})=>l===
void 0),i=Oo(o.map(({level:l,message:u})=>`- **${l}** ${dt(U(u.replaceAll(`
`," \u2013 "),1e3))}`),64535,`
`,l=>`
${X(o.length-l,"more remark")} left out.`),a=r===0?[]:[`${X(r,"more annotation")} left out: the report files have them.`];return{placed:n,text:[i,...a].filter(l=>l!==
"").join(`

`)}}function n8({level:e,file:t,line:n,column:r,title:o,message:i}){return t===void 0||n===void 0?[]:[{path:t,start_line:n,end_line:n,...r!==void 0&&{start_column:r,
end_column:r},annotation_level:e==="error"?"failure":e,title:Ft(U(o,255),255),message:Ft(i,4096)}]}q();var Z1=100,r8=100;function G1(e){return`<!-- netproof:comment ${encodeURIComponent(U(e,1e3))} -->`}function V1(e,{isGreen:t,isChange:n}){switch(e){case"off":return;case"\
always":return"write";case"failures":return t?"update":"write";case"changes":return n?"write":"update"}}async function H1(e,t,{marker:n,body:r,wish:o}){let i=await i8(
e,t,n);i!==void 0&&await o8(e,i,r)||o==="write"&&await e.call("POST",`${e.repository}/issues/${t}/comments`,{body:r})}async function o8(e,t,n){try{return await e.
call("PATCH",`${e.repository}/issues/comments/${t}`,{body:n}),!0}catch(r){if(r instanceof bn&&(r.status===404||r.status===410))return!1;throw r}}async function i8(e,t,n){
let r;for(let o=1;o<=r8;o+=1){let i=`${e.repository}/issues/${t}/comments?per_page=${Z1}&page=${o}`,{json:a,link:l}=await e.call("GET",i),u=Array.isArray(a)?a:[];
for(let{id:d,author:f}of u.flatMap(m=>s8(m,n)))if(r??=await a8(e),r(f))return d;if(u.length<Z1&&!l.includes('rel="next"'))return}}function s8(e,t){if(typeof e!=
"object"||e===null)return[];let{id:n,body:r,user:o}=e;if(typeof n!="number"||typeof r!="string"||!r.startsWith(t))return[];let{login:i,type:a}=o??{},l=typeof i==
"string"?i:"";return[{id:n,author:{login:l,isBot:a==="Bot"||l.endsWith("[bot]")}}]}async function a8(e){try{let{json:t}=await e.call("GET","/user"),{login:n}=t??
{};if(typeof n=="string"&&n!=="")return r=>r.login===n}catch(t){if(!(t instanceof bn&&(t.status===403||t.status===404))||t.isRateLimit)throw t}return({isBot:t})=>t}var Ak={};td(Ak,{ExitCode:()=>ym,addPath:()=>b8,debug:()=>vk,endGroup:()=>hN,error:()=>pN,exportVariable:()=>w8,getBooleanInput:()=>k8,getIDToken:()=>_8,getInput:()=>cu,
getMultilineInput:()=>v8,getState:()=>Mk,group:()=>R8,info:()=>O8,isDebug:()=>P8,markdownSummary:()=>rN,notice:()=>E8,platform:()=>Ek,saveState:()=>_k,setCommandEcho:()=>x8,
setFailed:()=>S8,setOutput:()=>Rk,setSecret:()=>iu,startGroup:()=>mN,summary:()=>oN,toPlatformPath:()=>cN,toPosixPath:()=>sN,toWin32Path:()=>aN,warning:()=>$8});var X1=rt(require("os"),1);function oo(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function lm(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function Nr(e,t,n){let r=new bk(e,t,n);process.stdout.write(r.toString()+X1.EOL)}function um(e,t=""){Nr(e,{},t)}var Y1="::",bk=class{constructor(t,n,r){t||(t="m\
issing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=Y1+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=
" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=",",t+=`${r}=${l8(o)}`)}}return t+=`${Y1}${c8(
this.message)}`,t}};function c8(e){return oo(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function l8(e){return oo(e).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var J1=rt(require("crypto"),1),fm=rt(require("fs"),1),dm=rt(require("os"),1);function ou(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!fm.existsSync(n))throw new Error(
`Missing file at path: ${n}`);fm.appendFileSync(n,`${oo(t)}${dm.EOL}`,{encoding:"utf8"})}function pm(e,t){let n=`ghadelimiter_${J1.randomUUID()}`,r=oo(t);if(e.includes(
n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contai\
n the delimiter "${n}"`);return`${e}<<${n}${dm.EOL}${r}${dm.EOL}${n}`}var Ok=rt(require("os"),1),fN=rt(require("path"),1);ug();var u8=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(a){a(i)})}return new(n||(n=Promise))(function(i,a){function l(f){try{d(r.next(f))}catch(m){
a(m)}}function u(f){try{d(r.throw(f))}catch(m){a(m)}}function d(f){f.done?i(f.value):o(f.value).then(l,u)}d((r=r.apply(e,t||[])).next())})};var mm=class{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return u8(this,void 0,void 0,function*(){throw new Error("not implemented")})}};var Q1=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(a){a(i)})}return new(n||(n=Promise))(function(i,a){function l(f){try{d(r.next(f))}catch(m){
a(m)}}function u(f){try{d(r.throw(f))}catch(m){a(m)}}function d(f){f.done?i(f.value):o(f.value).then(l,u)}d((r=r.apply(e,t||[])).next())})},hm=class e{static createHttpClient(t=!0,n=10){
let r={allowRetries:t,maxRetries:n};return new Mc("actions/oidc-client",[new mm(e.getRequestToken())],r)}static getRequestToken(){let t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){let t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return Q1(this,void 0,void 0,function*(){var n;let i=(n=
(yield e.createHttpClient().getJson(t).catch(a=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${a.statusCode}
 
        Error Message: ${a.message}`)})).result)===null||n===void 0?void 0:n.value;if(!i)throw new Error("Response json body do not have ID Token field");return i})}static getIDToken(t){
return Q1(this,void 0,void 0,function*(){try{let n=e.getIDTokenUrl();if(t){let o=encodeURIComponent(t);n=`${n}&audience=${o}`}vk(`ID token url is ${n}`);let r=yield e.
getCall(n);return iu(r),r}catch(n){throw new Error(`Error message: ${n.message}`)}})}};var tN=require("os"),su=require("fs"),kk=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(a){a(i)})}return new(n||(n=Promise))(function(i,a){
function l(f){try{d(r.next(f))}catch(m){a(m)}}function u(f){try{d(r.throw(f))}catch(m){a(m)}}function d(f){f.done?i(f.value):o(f.value).then(l,u)}d((r=r.apply(e,
t||[])).next())})},{access:d8,appendFile:f8,writeFile:p8}=su.promises,eN="GITHUB_STEP_SUMMARY";var xk=class{constructor(){this._buffer=""}filePath(){return kk(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[eN];if(!t)
throw new Error(`Unable to find environment variable for $${eN}. Check if your runtime environment supports job summaries.`);try{yield d8(t,su.constants.R_OK|su.constants.
W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,n,r={}){
let o=Object.entries(r).map(([i,a])=>` ${i}="${a}"`).join("");return n?`<${t}${o}>${n}</${t}>`:`<${t}${o}>`}write(t){return kk(this,void 0,void 0,function*(){let n=!!t?.
overwrite,r=yield this.filePath();return yield(n?p8:f8)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return kk(this,void 0,void 0,function*(){
return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer=
"",this}addRaw(t,n=!1){return this._buffer+=t,n?this.addEOL():this}addEOL(){return this.addRaw(tN.EOL)}addCodeBlock(t,n){let r=Object.assign({},n&&{lang:n}),o=this.
wrap("pre",this.wrap("code",t),r);return this.addRaw(o).addEOL()}addList(t,n=!1){let r=n?"ol":"ul",o=t.map(a=>this.wrap("li",a)).join(""),i=this.wrap(r,o);return this.
addRaw(i).addEOL()}addTable(t){let n=t.map(o=>{let i=o.map(a=>{if(typeof a=="string")return this.wrap("td",a);let{header:l,data:u,colspan:d,rowspan:f}=a,m=l?"th":
"td",h=Object.assign(Object.assign({},d&&{colspan:d}),f&&{rowspan:f});return this.wrap(m,u,h)}).join("");return this.wrap("tr",i)}).join(""),r=this.wrap("table",
n);return this.addRaw(r).addEOL()}addDetails(t,n){let r=this.wrap("details",this.wrap("summary",t)+n);return this.addRaw(r).addEOL()}addImage(t,n,r){let{width:o,
height:i}=r||{},a=Object.assign(Object.assign({},o&&{width:o}),i&&{height:i}),l=this.wrap("img",null,Object.assign({src:t,alt:n},a));return this.addRaw(l).addEOL()}addHeading(t,n){
let r=`h${n}`,o=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",i=this.wrap(o,t);return this.addRaw(i).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.
addRaw(t).addEOL()}addBreak(){let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,n){let r=Object.assign({},n&&{cite:n}),o=this.wrap("blockquot\
e",t,r);return this.addRaw(o).addEOL()}addLink(t,n){let r=this.wrap("a",t,{href:n});return this.addRaw(r).addEOL()}},nN=new xk,rN=nN,oN=nN;var iN=rt(require("path"),1);function sN(e){return e.replace(/[\\]/g,"/")}function aN(e){return e.replace(/[/]/g,"\\")}function cN(e){return e.replace(/[/\\]/g,
iN.sep)}var Ek={};td(Ek,{arch:()=>lN,getDetails:()=>y8,isLinux:()=>uN,isMacOS:()=>Pk,isWindows:()=>Sk,platform:()=>au});var $k=rt(require("os"),1);var gm=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(a){a(i)})}return new(n||(n=Promise))(function(i,a){function l(f){try{d(r.next(f))}catch(m){
a(m)}}function u(f){try{d(r.throw(f))}catch(m){a(m)}}function d(f){f.done?i(f.value):o(f.value).then(l,u)}d((r=r.apply(e,t||[])).next())})},m8=()=>gm(void 0,void 0,
void 0,function*(){let{stdout:e}=yield Ec('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield Ec(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:e.trim()}}),h8=()=>gm(void 0,
void 0,void 0,function*(){var e,t,n,r;let{stdout:o}=yield Ec("sw_vers",void 0,{silent:!0}),i=(t=(e=o.match(/ProductVersion:\s*(.+)/))===null||e===void 0?void 0:
e[1])!==null&&t!==void 0?t:"";return{name:(r=(n=o.match(/ProductName:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&r!==void 0?r:"",version:i}}),g8=()=>gm(void 0,
void 0,void 0,function*(){let{stdout:e}=yield Ec("lsb_release",["-i","-r","-s"],{silent:!0}),[t,n]=e.trim().split(`
`);return{name:t,version:n}}),au=$k.default.platform(),lN=$k.default.arch(),Sk=au==="win32",Pk=au==="darwin",uN=au==="linux";function y8(){return gm(this,void 0,
void 0,function*(){return Object.assign(Object.assign({},yield Sk?m8():Pk?h8():g8()),{platform:au,arch:lN,isWindows:Sk,isMacOS:Pk,isLinux:uN})})}var dN=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(a){a(i)})}return new(n||(n=Promise))(function(i,a){function l(f){try{d(r.next(f))}catch(m){
a(m)}}function u(f){try{d(r.throw(f))}catch(m){a(m)}}function d(f){f.done?i(f.value):o(f.value).then(l,u)}d((r=r.apply(e,t||[])).next())})},ym;(function(e){e[e.
Success=0]="Success",e[e.Failure=1]="Failure"})(ym||(ym={}));function w8(e,t){let n=oo(t);if(process.env[e]=n,process.env.GITHUB_ENV||"")return ou("ENV",pm(e,t));
Nr("set-env",{name:e},n)}function iu(e){Nr("add-mask",{},e)}function b8(e){process.env.GITHUB_PATH||""?ou("PATH",e):Nr("add-path",{},e),process.env.PATH=`${e}${fN.delimiter}${process.
env.PATH}`}function cu(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not sup\
plied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}function v8(e,t){let n=cu(e,t).split(`
`).filter(r=>r!=="");return t&&t.trimWhitespace===!1?n:n.map(r=>r.trim())}function k8(e,t){let n=["true","True","TRUE"],r=["false","False","FALSE"],o=cu(e,t);if(n.
includes(o))return!0;if(r.includes(o))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Rk(e,t){if(process.env.GITHUB_OUTPUT||"")return ou("OUTPUT",pm(e,t));process.
stdout.write(Ok.EOL),Nr("set-output",{name:e},oo(t))}function x8(e){um("echo",e?"on":"off")}function S8(e){process.exitCode=ym.Failure,pN(e)}function P8(){return process.
env.RUNNER_DEBUG==="1"}function vk(e){Nr("debug",{},e)}function pN(e,t={}){Nr("error",lm(t),e instanceof Error?e.toString():e)}function $8(e,t={}){Nr("warning",
lm(t),e instanceof Error?e.toString():e)}function E8(e,t={}){Nr("notice",lm(t),e instanceof Error?e.toString():e)}function O8(e){process.stdout.write(e+Ok.EOL)}
function mN(e){um("group",e)}function hN(){um("endgroup")}function R8(e,t){return dN(this,void 0,void 0,function*(){mN(e);let n;try{n=yield t()}finally{hN()}return n})}
function _k(e,t){if(process.env.GITHUB_STATE||"")return ou("STATE",pm(e,t));Nr("save-state",{name:e},oo(t))}function Mk(e){return process.env[`STATE_${e}`]||""}
function _8(e){return dN(this,void 0,void 0,function*(){return yield hm.getIDToken(e)})}var wN=require("node:crypto");tt();q();function bN({write:e,commands:t}){return{line:n=>{e(A8(n))},untrusted:(n,r)=>{let o=C8(n,r),i=(0,wN.randomBytes)(16).toString("hex");e(`::stop-commands::${i}
`);try{e(o)}finally{e(`::${i}::
`)}},annotate:n=>{let{level:r,file:o,line:i,column:a}=n;t[r](Ft(rP(n.message),4096),{title:yo(U(n.title,255)),...o!==void 0&&{file:U(o,4096)},...i!==void 0&&{startLine:i},
...a!==void 0&&{startColumn:a}})},startGroup:n=>{t.startGroup(yo(U(n,255)))},endGroup:()=>{t.endGroup()}}}function A8(e){return nP(e)?`${e}
`:e.split(/\r\n|\n|\r/).map(t=>`${tP(t)}
`).join("")}function C8(e,t){let n=yo(` ${U(e,60)}:`),r=Ft(t,200*1e3),o=ad(r.replace(/\r\n?/g,`
`)).trimEnd().split(`
`),i=o.slice(0,200).map(u=>`  | ${Ft(yo(u),1e3)}`.trimEnd()),a=o.length-i.length,l=a>0||r.length<t.length?[`  | \u2026 ${a>0?X(a,"more line"):"and more"} left o\
ut`]:[];return[n,...i,...l].map(u=>`${u}
`).join("")}tt();q();var vN="cluster";function kN(){let e=bN({write:t=>process.stdout.write(t),commands:Ak});return{env:process.env,log:e,input:t=>cu(t),output:(t,n)=>{Rk(t,
n)},keep:t=>{_k(vN,t)},kept:()=>Mk(vN),mask:iu,fail:t=>{process.exitCode=1,e.annotate({level:"error",title:"netproof",message:U(t,600)})}}}function xN(e,t){for(let n of s1(
t))e.annotate(n)}function SN(e,t){e.annotate({level:"notice",title:"netproof",message:t})}function wm(e,t){e.annotate({level:"warning",title:"netproof",message:t})}async function PN(e,t,n){let{env:r,log:o,mask:i}=n.step,a=V1(t.comment,e);if(a===void 0&&!t["check-run"])return;let l=t["github-token"];l!==""&&i(l);let u=await sm(
r.GITHUB_EVENT_PATH),d=L1(u,r.GITHUB_REF),f=im(u).head??r.GITHUB_SHA??"",m=j8(r),h=U(t["comment-id"]),y=[];if(a!==void 0&&d===void 0&&o.line("no comment: this r\
un is of no pull request"),a!==void 0&&d!==void 0){let b=G1(t["comment-id"]),E=()=>F8(b,e,{commit:f,page:m});y.push({what:"the comment",permission:"pull-request\
s: write",send:_=>H1(_,d.number,{marker:b,body:E(),wish:a})})}if(t["check-run"]){let b=h==="netproof"?h:`netproof: ${h}`,E=e.isFailure?"failure":e.isGreen?"succ\
ess":"neutral",{sentence:_,markdown:A,annotations:j}=e;y.push({what:"the check run",permission:"checks: write",send:x=>K1(x,{name:b,commit:f,conclusion:E,title:_,
markdown:A,annotations:j,page:m})})}let v=await T8(y,D8(l,n));v.length>0&&SN(o,z8(v,d))}async function T8(e,t){let n=[];for(let r of e){let i=n.find(({why:a})=>I8(
a))?.why??(t instanceof bn?t:await L8(r,t));i&&n.push({task:r,why:i})}return n}async function L8({send:e},t){try{await e(t);return}catch(n){return n instanceof bn?
n:new bn("netproof itself failed at it")}}function I8({status:e,isRateLimit:t}){return e===void 0||e===401||t}function D8(e,{step:{env:t},rest:n,clock:r}){let{GITHUB_API_URL:o="",
GITHUB_REPOSITORY:i=""}=t;return e===""?new bn("there is no `github-token`"):!URL.canParse(o)||!/^(?!\.+\/)[\w.-]+\/(?!\.+$)[\w.-]+$/.test(i)?new bn("the enviro\
nment names no repository of GitHub"):U1({rest:n,clock:r,token:e,root:o,repository:i})}function z8(e,t){let n=e.map(({task:l,why:u},d)=>{let[f]=e;return d>0&&f!==
void 0&&Ck(f.why)===Ck(u)?`nor could ${l.what}`:`${l.what} could not be written: ${Ck(u)}`}),r=e.filter(({why:l})=>l.status===403&&!l.isRateLimit),o=r.map(({task:l})=>`\
\`${l.permission}\``).join(" and "),i=t?.isFork===!0?"a token of a pull request from a fork may only read":`the job takes \`permissions\` with ${o}`,a=r.length===
0?[]:[i];return[...n,...a,"the verdict stands"].join("; ")}function Ck({message:e,said:t}){return t===""?e:`${e}: ${U(t,200)}`}function F8(e,{markdown:t},{commit:n,
page:r}){let o=n===""?[]:[`commit ${ut(n.slice(0,12))}`],i=r===void 0?[]:[`<a href="${r}">the run</a> with everything`],a=[...o,...i].join(" \xB7 "),l=u=>`${e}
${u.trimEnd()}

${a}
`;return l(t(65536-Ke(l(""))))}function j8(e){let{GITHUB_SERVER_URL:t="",GITHUB_REPOSITORY:n,GITHUB_RUN_ID:r=""}=e,o=`${t}/${n??""}/actions/runs/${r}`;return URL.
canParse(t)&&/^\d+$/.test(r)&&/^https?:\/\/[\w.:/-]+$/.test(o)?o:void 0}var kT=require("node:crypto"),xT=require("node:os"),nc=require("node:path");Np();tt();tt();var qOe={verdict:"`pass`, `fail` or `inconclusive`; `inconclusive` too when nothing could be tested. Always set, like the counts.",passed:"How many checks passe\
d.",failed:"How many checks failed or were flaky.",inconclusive:"How many checks could not be proven.",total:"How many checks there were.",changes:'What the cha\
nge opens and closes since its base, as JSON: the `changes` of the report (of several rule files `{"folders": [\u2026]}`, each with its `folder`), in at most 100,000\
 bytes. Empty where nothing was compared.',opened:"How many connections the change opens, by the model. Empty where nothing was compared.",closed:"How many it c\
loses.",...qp(Tk,({title:e})=>`The path of the ${e}: the input's, or a file in the runner's temporary folder. Empty when nothing was tested.`),"summary-path":"T\
he whole summary as Markdown, in the runner's temporary folder, whatever `summary` says.","html-path":`The page of who reaches whom, as \`netproof matrix --html\`\
 makes it; of several rule files a folder with a page for each. Empty when nothing was tested, and for more than ${4e5.toLocaleString("en-US")} pairs.`,"diagnos\
is-path":"When the run did not end green: the folder with the logs, events and states of the cluster."};function Tk(e){return`${e}-path`}function Lk({verdict:e,
totals:t}){return{verdict:e,passed:String(t.pass),failed:String(t.fail+t.flaky),inconclusive:String(t.inconclusive),total:String(t.total)}}var $N={verdict:"inco\
nclusive",passed:"0",failed:"0",inconclusive:"0",total:"0"};var ON=require("node:fs"),io=require("node:fs/promises"),vn=require("node:path");q();function RN(e,t){let n;return{workspace:e,temp:()=>n??=(0,io.mkdtemp)((0,vn.join)(t,"netproof-"))}}async function _N(e,{workspace:t,temp:n}){try{if(e.asked===
""){let o=(0,vn.join)(await n(),e.name);return await(0,io.mkdir)((0,vn.dirname)(o),{recursive:!0}),await EN(o,e.text),o}let r=(0,vn.resolve)(t,e.asked);return ht(
(0,vn.relative)(t,r))||await MN(t,(0,vn.dirname)(r)),await(0,io.mkdir)((0,vn.dirname)(r),{recursive:!0}),await EN(r,e.text),r}catch(r){let o=r instanceof Error&&
"code"in r?String(r.code):"",i=o==="ENXIO"?": it is a pipe or a socket, and no file":o&&` (${o})`;throw new Error(`\`${T(e.asked||e.name)}\` could not be written${i}`,
{cause:r})}}async function EN(e,t){let{O_WRONLY:n,O_CREAT:r,O_TRUNC:o,O_NOFOLLOW:i,O_NONBLOCK:a}=ON.constants,l=await(0,io.open)(e,n|r|o|i|a,420);try{if((await l.
stat()).isFIFO())throw Object.assign(new Error("a pipe"),{code:"ENXIO"});await l.writeFile(t)}finally{await l.close()}}async function MN(e,t){let n=await(0,io.realpath)(
t).catch(()=>{});if(n===void 0){(0,vn.basename)(t)!==""&&await MN(e,(0,vn.dirname)(t));return}if(ht((0,vn.relative)(await(0,io.realpath)(e),n)))throw Object.assign(
new Error("a link leads out of the workspace"),{code:"ELOOP"})}async function ST({render:e,markdown:t,models:n,isSeries:r},o,{workspace:i},a){let l=RN(i,a.env.RUNNER_TEMP??(0,xT.tmpdir)()),u=async(f,m,h=y=>y)=>{try{a.output(
f,h(await _N(m,l)))}catch(y){wm(a.log,y instanceof Error?y.message:String(y))}};if(e)for(let[f,m]of rk){let h=o?.[f]??"";await u(Tk(f),{asked:h,name:`netproof.${m.
extension}`,text:await e(m)})}if(await u("summary-path",{asked:"",name:"netproof.md",text:t}),!e)return;let d=0;for(let[f,m]of n){d+=1;let h=await A5((0,nc.basename)(
(0,nc.resolve)(i,f)),m);h!==void 0&&(r?await u("html-path",{asked:"",name:`matrix/${d}.html`,text:h},nc.dirname):await u("html-path",{asked:"",name:"netproof.ht\
ml",text:h}))}}async function A5(e,t){let n=Cp(t);if(n.sources.length*n.targets.length>4e5)return;let{matrixPage:r}=await Promise.resolve().then(()=>(vT(),bT));
return r(t,{title:e,sha256:i=>(0,kT.createHash)("sha256").update(i).digest("base64")},{reach:n})}async function $T(e,t,n,r){let{step:o,exec:i,warnings:a}=r,{log:l}=o,u=Gp(o.env);l.line(`
${sk(e,u)}
`),l.line(af(e,u));let d=await gk(e,n,{exec:i,env:o.env}),{prefix:f,link:m}=d,h={...e,problems:[...a,...e.problems]},y=b=>om(e,{...b,...m&&{link:m}}),v=OT(d,t);
await ix({remarks:[...dk(h,v),...fk(e.coverage,v)],outputs:{...Lk(e),...z1(e.changes)},render:({render:b})=>b(e,f),summary:y,sentence:Wt(e),failure:B1(e),isGreen:e.
verdict==="pass",isChange:ak(e.changes),isSeries:!1},t,n,r)}async function ET(e,t,n,r){let{step:o,exec:i,warnings:a}=r,{log:l}=o,u=Gp(o.env),d=new Map,f=[];for(let[
y,{folder:v,outcome:b}]of e.sections.entries()){let E=n.find(({name:j})=>j===v);if(l.line(`
${C1(v,y,e.sections.length,u)}`),b instanceof Error){_T(b,o);let j=E?await yk(E,{exec:i,env:o.env}):"";f.push(...Os(ya(b),{pathPrefix:j}));continue}if(l.line(`${sk(
b,u)}
`),l.line(af(b,u)),!E)continue;let _=await gk(b,E,{exec:i,env:o.env});d.set(v,_);let A=OT(_,t);f.push(...dk(b,A),...fk(b.coverage,A))}l.line(`
${N1(e,u)}`);let m=y=>d.get(y)?.prefix??y,h=y=>d.get(y)?.link;await ix({remarks:C5([...f,...Os([...e.problems,...a])]),outputs:{...Lk(e),...F1(e)},render:({renderSeries:y})=>y(
e,m),summary:y=>A1(e,{...y,linkOf:h}),sentence:no(e),failure:W1(e),isGreen:e.verdict==="pass",isChange:e.sections.some(y=>ak(Ce(y)?.changes)),isSeries:!0},t,n[0],
r)}function C5(e){return[...new Map(e.map(t=>[JSON.stringify(t),t])).values()]}function OT({prefix:e,changed:t},n){return{pathPrefix:e,changed:t,failing:Ha(n)}}
async function RT(e,t,n,r){let{step:o,exec:i,warnings:a}=r;_T(e,o,`
`);let l=await Promise.all(N5(e,n).map(async({workspace:d,problems:f})=>{let m=d?await yk(d,{exec:i,env:o.env}):"";return Os(f,{pathPrefix:m})})),u=yn(e);await ix(
{remarks:[...Os(a),...l.flat()],outputs:$N,summary:d=>nm(e,d),sentence:u,failure:u,isGreen:!1,isChange:!1,isSeries:!1},t,n[0],r)}async function ix(e,t,n,{step:r,
rest:o,clock:i,warnings:a,models:l,signal:u}){let{remarks:d,outputs:f,summary:m,failure:h,isSeries:y,render:v}=e;xN(r.log,t?.annotations===!1?Os(a):d);for(let[_,
A]of Object.entries(f))r.output(_,A);let b=m({}),E={markdown:b,models:l,isSeries:y,...v&&{render:v}};if(await ST(E,t,n??{workspace:process.cwd()},r),t?.summary!==
"off"&&await T5(t?.summary==="short"?m({short:!0}):b,r),t&&!u.aborted){let{isGreen:_}=e,A={...e,sentence:h??e.sentence,isGreen:_&&h===void 0,isFailure:h!==void 0,
markdown:j=>m({short:!0,maxBytes:j}),annotations:d};await PN(A,t,{step:r,rest:o,clock:i})}h!==void 0&&r.fail(h)}function N5(e,t){if(e instanceof Vp)return e.folders.
map(({folder:r,problems:o})=>({workspace:t.find(({name:i})=>i===r),problems:o.map(i=>i.at?i:uk(r,i))}));let[n]=t;return e instanceof fe?[{workspace:n,problems:e.
problems}]:[]}function _T(e,{env:t,log:n},r=""){let{text:o,untrusted:i}=Zg(e,Gp(t));n.line(r+o),i&&n.untrusted(i.label,i.text)}async function T5(e,{env:t,log:n}){
let r=t.GITHUB_STEP_SUMMARY;r===void 0||r===""||await(0,PT.appendFile)(r,`${e}
`).catch(()=>{wm(n,"the step summary could not be written")})}var _s=require("node:fs/promises"),_m=require("node:path");Ie();q();async function MT(e,t){let n=(0,_m.resolve)(e,t),r=oi(e,n);if(ht(r))throw Rm(t,"leads out of the workspace");let o=await(0,_s.stat)(n).catch(()=>{});if(o===void 0)
throw Rm(t,"does not exist",await L5(e));if(!o.isDirectory())throw Rm(t,"is not a folder");let i=(0,_m.relative)(await(0,_s.realpath)(e),await(0,_s.realpath)(n));
if(ht(i))throw Rm(t,"leads out of the workspace");return{name:t,workspace:e,folder:n,prefix:r}}function Rm(e,t,n="name a folder of the repository"){let r=`input\
 \`directory\`: \`${T(e)}\` ${t}`;return new fe([{code:"bad-directory",severity:"error",message:r,hint:n}])}async function L5(e){return(await(0,_s.readdir)(e).catch(
()=>[])).length===0?"the workspace is empty: check the repository out first, with `actions/checkout`":void 0}async function CT(e,t){let n=[],r={step:e,exec:og,rest:xP,clock:zS,warnings:n,models:new Map,signal:t},o;try{let i=new Set(e1()),a={env:e.env,input:y=>i.has(y)?
e.input(y):""};o=HC(a),n.push(...YC(a,o));let l=e.env.GITHUB_WORKSPACE??process.cwd(),u=await D5(t1(e.env),l,e.env.RUNNER_TEMP),d=WC(u,o),f=o.coverage?d:I5(d),m=y=>z5(
l,y,e,og);if(f.kind==="run"){await $T(f.report,o,await m(o.directory[0]??"."),r);return}let h=f.series.sections.map(({folder:y})=>y);await ET(f.series,o,await Promise.
all(h.map(m)),r)}catch(i){await RT(i,o,[],r)}}function I5(e){let t=r=>{let{coverage:o,...i}=r;return o?i:r};if(e.kind==="run")return{...e,report:t(e.report)};let n=e.
series.sections.map(r=>{let o=Ce(r);return o?{...r,outcome:t(o)}:r});return{...e,series:{...e.series,sections:n}}}async function D5(e,t,n){let r=l=>n!==void 0&&
(0,Ti.isAbsolute)(l)&&!ht((0,Ti.relative)(n,l)),[o,i]=[e.filter(r),e.filter(l=>!r(l))];return(await Promise.all([i.length===0?[]:Cy(i,Js(t),Pc),n===void 0||o.length===
0?[]:Cy(o,Js(t,{within:n}),Pc)])).flat()}async function z5(e,t,{env:n},r){if(await(0,AT.stat)((0,Ti.resolve)(e,t)).then(()=>!0,()=>!1)||await Kp(e,{exec:r,env:n}))
return MT(e,t);let i=(0,Ti.relative)(e,(0,Ti.resolve)(e,t));return{name:t,workspace:e,folder:e,prefix:ht(i)?"":i}}var NT=require("node:os");tt();q();function TT(e,t){let n=r=>{process.stdout.write(F5(e,r)+NT.EOL,()=>process.exit(t)),setTimeout(()=>process.exit(t),1e3).unref()};
process.on("uncaughtException",n),process.on("unhandledRejection",n)}function F5(e,t){let n=t instanceof Error?t.message:String(t),r=yo(U(n,600)).replaceAll("%",
"%25");return`::${e} title=netproof::netproof itself failed: ${r}`}TT("error",1);CT(kN(),TS());
