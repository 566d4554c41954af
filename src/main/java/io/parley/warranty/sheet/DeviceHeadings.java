package io.parley.warranty.sheet;

import static io.parley.warranty.sheet.DeviceColumn.ACTIVATED;
import static io.parley.warranty.sheet.DeviceColumn.ASSET_TAG;
import static io.parley.warranty.sheet.DeviceColumn.DESCRIPTION;
import static io.parley.warranty.sheet.DeviceColumn.MAC;
import static io.parley.warranty.sheet.DeviceColumn.OTHER;
import static io.parley.warranty.sheet.DeviceColumn.OWNERSHIP;
import static io.parley.warranty.sheet.DeviceColumn.PRICE;
import static io.parley.warranty.sheet.DeviceColumn.PRODUCED;
import static io.parley.warranty.sheet.DeviceColumn.PURCHASED;
import static io.parley.warranty.sheet.DeviceColumn.SERIAL;
import static io.parley.warranty.sheet.DeviceColumn.SHIPPED;
import static io.parley.warranty.sheet.DeviceColumn.SITE;
import static io.parley.warranty.sheet.DeviceColumn.SKU;

import io.parley.tabular.ColumnDictionary;
import java.util.List;
import java.util.Set;

/** What lists of devices call their columns, in English and Chinese. */
final class DeviceHeadings {

    static final ColumnDictionary<DeviceColumn> DICTIONARY = new ColumnDictionary<DeviceColumn>()
            .add(ASSET_TAG, "asset tag", "asset", "asset no", "asset number", "tag", "inventory no", "资产编号", "资产号")
            .add(SKU, "sku", "part number", "part no", "product code", "model number", "model no", "货号", "产品编码")
            .addAny(List.of(SKU, DESCRIPTION), "model", "product", "型号", "产品")
            .add(DESCRIPTION, "description", "name", "device", "item", "名称", "设备名称", "描述", "品名")
            .add(SERIAL, "serial", "serial number", "serial no", "s n", "sn", "序列号", "序号sn", "机身号")
            .add(MAC, "mac", "mac address", "mac地址", "物理地址")
            .add(SITE, "site", "site id", "location", "office", "branch", "站点", "地点", "网点", "分支")
            .add(OWNERSHIP, "ownership", "owned by", "owner", "权属", "产权", "归属")
            .add(SHIPPED, "ship date", "shipped", "shipping date", "shipped on", "delivery date", "发货日期", "出货日期")
            .add(PURCHASED, "purchase date", "purchased", "bought", "bought on", "invoice date", "购买日期", "采购日期")
            .add(ACTIVATED, "activation date", "activated", "in service", "in service since", "激活日期", "启用日期")
            .add(PRODUCED, "production date", "produced", "manufactured", "manufacture date", "生产日期", "出厂日期")
            .add(PRICE, "replacement price", "replacement cost", "price", "unit price", "value", "重置价", "重置价格", "单价")
            .add(OTHER, "no", "line", "note", "notes", "remark", "user", "extension", "firmware", "status", "序号", "备注");

    private static final Set<DeviceColumn> NEEDED = Set.of(SKU, SERIAL);

    private DeviceHeadings() {}

    /** True if these meanings make a row the headings of a list of devices. */
    static boolean enough(Set<DeviceColumn> meanings) {
        return meanings.containsAll(NEEDED);
    }
}
