import {generateOntology,generateShapes,generateScheme,toQuads,shapeQuads} from '@openhpa/rdf'; import {schemes} from '@openhpa/vocabularies'; import {writeFileSync,readFileSync,readdirSync} from 'node:fs'; import {Parser,Store} from 'n3'; import Validator from 'rdf-validate-shacl';
writeFileSync('/tmp/o.ttl',generateOntology());writeFileSync('/tmp/s.ttl',generateShapes());writeFileSync('/tmp/p.ttl',generateScheme(schemes.plan));writeFileSync('/tmp/smoc.ttl',generateScheme(schemes.smoc));
for(const f of ['o','s','p','smoc'])console.log(f,new Parser().parse(readFileSync(`/tmp/${f}.ttl`,'utf8')).length);
console.log(shapeQuads().length);
const shapes=new Store(new Parser().parse(readFileSync('/tmp/s.ttl','utf8')));
const v=new Validator(shapes as any);
for(const f of readdirSync('seeds/valid')){const r=JSON.parse(readFileSync('seeds/valid/'+f,'utf8'));const t=Date.now();const rep=await v.validate(new Store(toQuads(r,{base:'https://example.org/openhpa'})) as any);console.log(f,rep.conforms,Date.now()-t,rep.results.slice(0,5).map(x=>[x.focusNode?.value,x.path?.value,x.sourceConstraintComponent?.value,x.value?.value,x.message.map(m=>m.value)]))}
