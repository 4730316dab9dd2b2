package dev.awase.camera;

import java.util.List;

/** The cameras that are connected now. A rescan while a camera streams hangs some drivers: it is asked only between. */
@FunctionalInterface
interface Devices {
    List<Device> connected();
}
