// Usage: node check.mjs SITE TRUST PIGNON: see `run`.
//
// Both ways with the libraries of Digital Bazaar, offline, at a time inside the validity of
// what is checked, so that the test does not age:
// - the attestation and the status list of a built site, signed by pignon, verify there;
// - what is signed there (another key, the same documents) verifies with pignon, and no longer
//   does when a proof is missing or a member was changed.
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import * as jcs from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import { cryptosuite as rdfc } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as statusList from '@digitalbazaar/vc-bitstring-status-list';
import * as vc from '@digitalbazaar/vc';
import canonicalize from 'canonicalize';
import jsigs from 'jsonld-signatures';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [, , site, trustFile, pignon] = process.argv;
const repository = join(dirname(fileURLToPath(import.meta.url)), '../..');
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

let failed = 0;
const expect = (name, holds, why = '') => {
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${name}${holds ? '' : ` ${why}`}`);
  failed += holds ? 0 : 1;
};

// The two contexts there are, and nothing from the network.
const contexts = join(repository, 'src/legitimacy/contexts');
const offline = new Map([
  ['https://www.w3.org/ns/credentials/v2', json(join(contexts, 'credentials-v2.jsonld'))],
  ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json', json(join(contexts, 'open-badges-3.0.3.jsonld'))],
]);
const publishKey = (did, id, publicKeyMultibase) => {
  const key = { '@context': 'https://w3id.org/security/multikey/v1', id, type: 'Multikey', controller: did, publicKeyMultibase };
  offline.set(id, key);
  offline.set(did, { '@context': ['https://www.w3.org/ns/did/v1'], id: did, verificationMethod: [key], assertionMethod: [id] });
};
const documentLoader = async (url) => {
  if (!offline.has(url)) throw new Error(`not offline: ${url}`);
  return { contextUrl: null, documentUrl: url, document: structuredClone(offline.get(url)) };
};
// A day after both the attestation and the list began.
const inside = () => new Date(Math.max(...[attestation, list].map((own) => Date.parse(own.validFrom))) + 86_400_000);
const verifiers = () => [
  new DataIntegrityProof({ cryptosuite: jcs.createVerifyCryptosuite() }),
  new DataIntegrityProof({ cryptosuite: rdfc }),
];
const verifyThere = async (credential) => {
  const result = await vc.verifyCredential({ credential: structuredClone(credential), suite: verifiers(),
    documentLoader, now: inside(),
    checkStatus: async () => ({ verified: true }) });
  const proofs = result.results ?? [];
  return { verified: result.verified && proofs.length === 2 && proofs.every((own) => own.verified),
    why: result.error?.errors?.map((error) => error.message).join('; ') ?? result.error?.message };
};

// What pignon signed.
for (const issuer of json(trustFile).issuers) {
  for (const key of issuer.keys) publishKey(issuer.did, key.id, key.publicKeyMultibase);
}
const attestation = json(join(site, 'attestation.json'));
const list = json(join(site, 'status-list.json'));
offline.set(list.id, list);
for (const [name, credential] of [['attestation', attestation], ['status list', list]]) {
  const { verified, why } = await verifyThere(credential);
  expect(`pignon's ${name} verifies there, both proofs`, verified, why);
}
const status = await statusList.checkStatus({ credential: attestation, documentLoader, suite: verifiers(),
  verifyBitstringStatusListCredential: false });
expect('pignon\'s status entry is read there as not revoked', status.verified && status.results.every((own) => own.verified && !own.status), status.error?.message);
const changed = structuredClone(attestation);
changed.validUntil = changed.validUntil.replace(/^\d+/, (year) => Number(year) + 1);
expect('a later end is refused there', !(await verifyThere(changed)).verified);

// What they sign: the same documents, by another issuer with another key.
const theirs = 'autre-organisme.example';
const owner = attestation.issuer.id.replace('did:web:', '');
const did = `did:web:${theirs}`;
const keyId = `${did}#k1`;
const key = await Ed25519Multikey.generate({ id: keyId, controller: did });
publishKey(did, keyId, key.publicKeyMultibase);
const renamed = (document) => {
  const { proof, ...unsigned } = JSON.parse(JSON.stringify(document).replaceAll(owner, theirs));
  return unsigned;
};
const signThere = async (document, suites = ['jcs', 'rdfc']) => {
  let signed = document;
  for (const suite of suites) {
    const cryptosuite = suite === 'jcs' ? jcs.createSignCryptosuite() : rdfc;
    signed = await jsigs.sign(structuredClone(signed), { documentLoader,
      suite: new DataIntegrityProof({ signer: key.signer(), cryptosuite, date: inside().toISOString().replace(/\.\d+Z/, 'Z') }),
      purpose: new jsigs.purposes.AssertionProofPurpose() });
  }
  return signed;
};
const bits = await statusList.createList({ length: 131_072 });
const revokedBits = await statusList.createList({ length: 131_072 });
revokedBits.setStatus(Number(attestation.credentialStatus.statusListIndex), true);
const listOf = async (own) => {
  const unsigned = renamed(list);
  unsigned.credentialSubject.encodedList = await own.encode();
  return signThere(unsigned);
};

const folder = mkdtempSync(join(tmpdir(), 'pignon-interop-'));
try {
  const register = join(folder, 'register');
  mkdirSync(join(register, '.well-known'), { recursive: true });
  mkdirSync(join(register, 'status'));
  const write = (path, value) => writeFileSync(join(folder, path), canonicalize(value));
  write('register/.well-known/did.json', { '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did, verificationMethod: [{ id: keyId, type: 'Multikey', controller: did, publicKeyMultibase: key.publicKeyMultibase }],
    assertionMethod: [keyId] });
  const unsigned = renamed(attestation);
  write('trust.json', { version: 1, issuers: [{ did, name: unsigned.issuer.name, url: unsigned.issuer.url,
    keys: [{ id: keyId, publicKeyMultibase: key.publicKeyMultibase }] }] });
  const verifyHere = async (name, document, own, reason) => {
    write('attestation.json', document);
    write('register/status/1.json', await listOf(own));
    const day = inside().toISOString().slice(0, 10);
    const run = spawnSync(pignon, ['--today', day, 'badge', 'verify', join(folder, 'attestation.json'),
      '--trust', join(folder, 'trust.json'), '--register', register, '--format', 'json'], { encoding: 'utf8' });
    const reasons = [...run.stdout.matchAll(/"reason":\s*"([^"]*)"/g)].map((found) => found[1]);
    const holds = reason ? run.status === 1 && reasons.includes(reason) : run.status === 0;
    expect(name, holds, `exit ${run.status}\n${run.stdout}${run.stderr}`);
  };
  const signed = await signThere(unsigned);
  expect('what is signed there verifies there', (await verifyThere(signed)).verified);
  await verifyHere('what is signed there verifies here', signed, bits);
  await verifyHere('what is revoked there is revoked here', signed, revokedBits, 'revoked');
  for (const suite of ['jcs', 'rdfc']) {
    await verifyHere(`a proof ${suite} alone is refused here`, await signThere(unsigned, [suite]), bits, 'proof-incomplete');
  }
  const edited = structuredClone(signed);
  edited.issuer.name = `${edited.issuer.name}.`;
  await verifyHere('a changed name is refused here', edited, bits, 'issuer-renamed');
  const longer = structuredClone(signed);
  longer.validUntil = longer.validUntil.replace(/\d\d:/, '22:');
  await verifyHere('a changed hour is refused here', longer, bits, 'signature');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;
