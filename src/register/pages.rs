use std::collections::BTreeMap;
pub fn files(_: &super::Register, _: jiff::civil::Date) -> anyhow::Result<BTreeMap<String, Vec<u8>>> { Ok(BTreeMap::new()) }
